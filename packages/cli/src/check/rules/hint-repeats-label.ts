import type { Rule } from '../rule.js';

/** A hint that says nothing new. */
export const hintRepeatsLabel: Rule = {
  name: 'hint-repeats-label',
  about: 'A hint that repeats the label is read out twice and helps nobody.',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?', description: 'Haben Sie einen Hund' } },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        hund: { type: 'boolean', title: 'Haben Sie einen Hund?', description: 'Auch ein Hund in Pflege zählt.' },
      },
    },
  },
  atPlace: ({ label, hint, hintPath }) => {
    if (label === undefined || hint === undefined || plain(label) !== plain(hint)) return [];
    return [
      { path: hintPath, reason: 'says the same as the label.', remedy: 'Say what helps to answer, or remove it.' },
    ];
  },
};

const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
