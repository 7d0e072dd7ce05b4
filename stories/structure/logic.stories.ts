import type { Meta } from '@storybook/web-components-vite';
import { type FormArgs, type FormStory, formStories } from '../support/show-form.js';

const meta = { title: 'Structure/logic', ...formStories } satisfies Meta<FormArgs>;
export default meta;

const text = { type: 'string' };
const address = { type: 'object', properties: { street: { ...text, title: 'Straße' } }, required: ['street'] };

/** Computed answers, answers taken over, options that exclude or ask for words, notes and warnings. */
const definition = {
  id: 'logic',
  version: '1.0.0',
  language: 'de',
  title: 'Ferienfreizeit',
  schema: {
    type: 'object',
    properties: {
      home: { ...address, title: 'Anschrift' },
      bill: { ...address, title: 'Rechnungsanschrift' },
      children: { type: 'integer', title: 'Wie viele Kinder melden Sie an?' },
      price: { type: 'number', title: 'Beitrag in Euro' },
      needs: {
        ...{ type: 'array', title: 'Was müssen wir wissen?', uniqueItems: true },
        items: { enum: ['Allergie', 'Etwas anderes', 'Nichts davon'] },
      },
      which: { ...text, title: 'Und zwar' },
    },
  },
  fields: {
    '/bill': { sameAs: { as: '/home', label: 'Wie die Anschrift oben' } },
    '/price': { kind: 'amount', compute: { '*': [{ var: 'children' }, 49.9] } },
    '/children': {
      warnings: [
        { id: 'many', when: { at: '/children', matches: { minimum: 6 } }, text: 'Das ist ungewöhnlich. Stimmt das?' },
      ],
    },
    '/needs': { exclusive: ['Nichts davon'], other: { option: 'Etwas anderes', text: '/which' } },
  },
  notes: [
    { id: 'who', kind: 'info', before: '/home', text: 'Füllen Sie das Formular für **alle** Kinder zusammen aus.' },
    { id: 'fee', kind: 'details', after: '/price', title: 'Was ist im Beitrag enthalten?', text: 'Fahrt und Essen.' },
  ],
};

export const Empty: FormStory = { args: { definition } };

export const Filled: FormStory = {
  args: {
    definition,
    answers: { home: { street: 'Markt 1' }, children: 7, needs: ['Etwas anderes'], which: 'Diabetes' },
  },
};
