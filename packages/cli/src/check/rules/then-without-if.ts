import type { Rule } from '../rule.js';

/** A `then` or `else` that nothing decides about. */
export const thenWithoutIf: Rule = {
  name: 'then-without-if',
  about: 'Without “if” beside them, “then” and “else” say nothing; and an “if” alone asks nothing.',
  severity: 'error',
  fails: {
    schema: {
      type: 'object',
      properties: {
        art: { enum: ['Hund', 'Katze'], title: 'Tier' },
        rasse: { type: 'string', title: 'Rasse', maxLength: 80 },
      },
      then: { required: ['rasse'] },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        art: { enum: ['Hund', 'Katze'], title: 'Tier' },
        rasse: { type: 'string', title: 'Rasse', maxLength: 80 },
      },
      if: { required: ['art'], properties: { art: { const: 'Hund' } } },
      then: { required: ['rasse'] },
    },
  },
  inSchema: (schema, path) => {
    const branches = ['then', 'else'].filter((keyword) => schema[keyword] !== undefined);
    if (schema.if === undefined)
      return branches.map((keyword) => ({
        path: `${path}/${keyword}`,
        reason: 'has no “if” beside it and says nothing.',
        remedy: 'Put it beside its “if”, into the same object.',
      }));
    if (branches.length > 0) return [];
    const reason = 'has neither “then” nor “else” beside it and says nothing.';
    return [{ path: `${path}/if`, severity: 'warning', reason, remedy: 'Say what follows from it, or remove it.' }];
  },
};
