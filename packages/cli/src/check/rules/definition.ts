import type { Rule } from '../rule.js';

/** Whatever keeps a definition from becoming a form. */
export const definition: Rule = {
  name: 'definition',
  about:
    'No form can be made of a definition with members that nobody knows or of the wrong type, of a schema that is none, or of one that browser and receiver would read in different ways.',
  severity: 'error',
  fails: { schema: { type: 'object', properties: { name: { type: 'text', title: 'Name' } } } },
  passes: { schema: { type: 'object', properties: { name: { type: 'string', title: 'Name', maxLength: 80 } } } },
  inFile: ({ faults }) => faults,
};
