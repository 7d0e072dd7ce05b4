import { readDefinition } from '@amtform/model';

/** A small form with everything that a receiver has to look at. Its schema allows additional properties. */
export const dogForm = readDefinition({
  id: 'hund-anmelden',
  version: '1.2.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: {
    type: 'object',
    required: ['name', 'plz'],
    properties: {
      name: { type: 'string', minLength: 1, maxLength: 40 },
      plz: { type: 'string', pattern: '^[0-9]{5}$' },
      anlass: { enum: ['neu', 'umzug'] },
      bisher: { type: 'string' },
      hunde: {
        type: 'array',
        maxItems: 3,
        items: { type: 'object', properties: { rufname: { type: 'string' } }, required: ['rufname'] },
      },
    },
  },
  fields: { '/bisher': { showWhen: { at: '/anlass', matches: { const: 'umzug' } } } },
});

/** Answers to it that are valid. */
export const dogAnswers = { name: 'Zoë Müller', plz: '01067', anlass: 'neu', hunde: [{ rufname: 'Bello' }] };

/** The envelope of these answers, or of others. */
export function dogEnvelope(answers: unknown = dogAnswers) {
  return { form: { id: 'hund-anmelden', version: '1.2.0' }, language: 'de', answers };
}
