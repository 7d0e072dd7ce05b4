import type { FormDefinition, Json } from '@amtform/model';

/** A form to begin with, and answers to it. */
export interface NewForm {
  readonly definition: FormDefinition & { readonly $schema: string };
  readonly answers: Json;
}

/**
 * A small form with two pages, a condition, a text in a second language, a review and an office. `amtform check` finds
 * nothing in it.
 *
 * @param $schema address of `form-definition.schema.json`, for editors
 */
export function newForm(id: string, $schema: string): NewForm {
  return {
    definition: { $schema, id, ...beginning },
    answers: { anliegen: { art: 'frage', text: 'Wann ist geöffnet?' } },
  };
}

const beginning: Omit<FormDefinition, 'id'> = {
  version: '1.0.0',
  language: 'de',
  title: 'Nachricht an die Stadt',
  description: 'Schreiben Sie uns. Das dauert etwa drei Minuten.',
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['anliegen'],
    properties: {
      anliegen: {
        title: 'Ihr Anliegen',
        type: 'object',
        required: ['art', 'text'],
        properties: {
          art: {
            title: 'Worum geht es?',
            type: 'string',
            oneOf: [
              { const: 'frage', title: 'Ich habe eine Frage' },
              { const: 'lob', title: 'Ich möchte etwas loben' },
              { const: 'kritik', title: 'Ich möchte etwas kritisieren' },
            ],
          },
          text: { title: 'Ihre Nachricht', type: 'string', minLength: 1, maxLength: 2000 },
        },
      },
      antwort: {
        title: 'Unsere Antwort',
        type: 'object',
        properties: { email: { title: 'Ihre E-Mail-Adresse', type: 'string', format: 'email', maxLength: 254 } },
      },
    },
  },
  pages: [
    { id: 'anliegen', title: 'Ihr Anliegen', fields: ['/anliegen'] },
    {
      id: 'antwort',
      title: 'Unsere Antwort',
      fields: ['/antwort'],
      showWhen: { not: { at: '/anliegen/art', matches: { const: 'lob' } } },
    },
  ],
  fields: {
    '/anliegen/text': { kind: 'long-text' },
    '/antwort/email': { autocomplete: 'email', hint: 'Wenn Sie keine Antwort möchten, lassen Sie das Feld leer.' },
  },
  review: {},
  submission: { type: 'http', url: 'submissions' },
  authority: {
    name: 'Stadt Musterstadt',
    contact: 'Telefon 030 23125 115',
    imprintUrl: '/impressum',
    privacyPolicyUrl: '/datenschutz',
    accessibilityUrl: '/barrierefreiheit',
  },
};
