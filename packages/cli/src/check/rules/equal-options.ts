import type { Rule } from '../rule.js';

/** Options that nobody can tell apart. */
export const equalOptions: Rule = {
  name: 'equal-options',
  about: 'Two options with the same words are the same to people, and two different answers to the office.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: {
        art: {
          title: 'Art',
          oneOf: [
            { const: 'h', title: 'Hund' },
            { const: 'w', title: 'Hund' },
          ],
        },
      },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        art: {
          title: 'Art',
          oneOf: [
            { const: 'h', title: 'Hund' },
            { const: 'w', title: 'Welpe' },
          ],
        },
      },
    },
  },
  atPlace: ({ options, path }) => {
    const words = [...options.values()].filter((text) => text !== undefined).map((text) => text.trim());
    const twice = words.find((text, i) => words.indexOf(text) < i);
    if (twice === undefined) return [];
    return [
      { path, reason: `offers “${twice}” twice.`, remedy: 'Say in both options what tells them apart, or remove one.' },
    ];
  },
};
