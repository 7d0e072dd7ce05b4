import type { Rule } from '../rule.js';

/** A text that is no JSON. */
export const json: Rule = {
  name: 'json',
  about: 'A file that is no JSON cannot be read by any program.',
  severity: 'error',
  fails: '{ "type": "object", }',
  passes: '{ "type": "object", "properties": { "hund": { "type": "boolean", "title": "Haben Sie einen Hund?" } } }',
  inFile: ({ syntaxFault }) =>
    syntaxFault === undefined
      ? []
      : [{ path: '', reason: `is no JSON: ${syntaxFault}.`, remedy: 'Correct it there, and save it as UTF-8.' }],
};
