import { appendPointer } from '@amtform/model';
import type { Rule } from '../rule.js';

/** Two sets of words in one language. */
export const textsInOwnLanguage: Rule = {
  name: 'texts-in-own-language',
  about:
    'The words in the language of the definition stand in the definition itself. Beside a second set nobody can say which one is meant.',
  severity: 'warning',
  fails: {
    schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } },
    texts: { de: { title: 'Hund' } },
  },
  passes: {
    schema: { type: 'object', properties: { hund: { type: 'boolean', title: 'Haben Sie einen Hund?' } } },
    texts: { 'de-x-leicht': { title: 'Hund' } },
  },
  inForm: ({ definition: { texts = {}, language } }) =>
    Object.keys(texts)
      .filter((tag) => tag.toLowerCase() === language.toLowerCase())
      .map((tag) => ({
        path: appendPointer('/texts', tag),
        reason: `“${tag}” is the language of the definition itself.`,
        remedy: 'Move the words to where they belong in the definition.',
      })),
};
