import type { Rule } from '../rule.js';

/** Two words of four letters or more; short ones are abbreviations such as IBAN. */
const shouted = /\p{Lu}{4,}.*\s.*\p{Lu}{4,}/u;

/** A label in capital letters. */
export const shoutedLabel: Rule = {
  name: 'shouted-label',
  about: 'Words in capitals are slow to read, and some screen readers spell them.',
  severity: 'note',
  fails: { schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'HABEN SIE EINEN HUND?' } } } },
  passes: { schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } } },
  atPlace: ({ label, labelPath }) => {
    if (label === undefined || !(shouted.test(label) && !/\p{Ll}/u.test(label))) return [];
    return [{ path: labelPath, reason: 'is written in capital letters.', remedy: 'Write it in the usual way.' }];
  },
};
