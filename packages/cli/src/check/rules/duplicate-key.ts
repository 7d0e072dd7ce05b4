import type { Rule } from '../rule.js';

/** A name that an object has twice. */
export const duplicateKey: Rule = {
  name: 'duplicate-key',
  about: 'A name may stand only once in an object: programs keep the last value and drop the others without a word.',
  severity: 'error',
  fails:
    '{ "properties": { "a": { "title": "Hund?", "type": "boolean" }, "a": { "title": "Katze?", "type": "boolean" } } }',
  passes:
    '{ "properties": { "a": { "title": "Hund?", "type": "boolean" }, "b": { "title": "Katze?", "type": "boolean" } } }',
  inFile: ({ duplicates }) =>
    duplicates.map((path) => ({
      path,
      reason: 'stands in the same object twice; only the last value counts.',
      remedy: 'Remove one of them, or give it another name.',
    })),
};
