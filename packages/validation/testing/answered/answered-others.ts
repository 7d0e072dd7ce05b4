import type { AnsweredKind } from './answered-kind.js';

const text = { type: 'string' };

/** What people do not answer themselves, or not any more. */
export const answeredOthers: readonly AnsweredKind[] = [
  {
    kind: 'fixed by the schema (`const`)',
    schema: { const: 'dog-tax' },
    beside: { name: text },
    rows: [{ does: 'does nothing, for nobody is asked', steps: [], required: { sent: 'dog-tax' } }],
  },
  {
    kind: 'hidden by `showWhen`',
    schema: text,
    beside: { kind: { enum: ['dog', 'cat'] } },
    fields: { '/answer': { showWhen: { at: '/kind', matches: { const: 'dog' } } } },
    rows: [
      {
        does: 'answers it',
        steps: [
          { at: '/kind', answer: 'dog' },
          { at: '/answer', answer: 'Collie' },
        ],
        stored: 'Collie',
        sent: 'Collie',
      },
      {
        does: 'then answers so that it is hidden',
        steps: [
          { at: '/kind', answer: 'dog' },
          { at: '/answer', answer: 'Collie' },
          { at: '/kind', answer: 'cat' },
        ],
        stored: 'Collie',
      },
    ],
  },
];
