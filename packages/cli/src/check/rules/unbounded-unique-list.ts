import type { Rule } from '../rule.js';

/** A list without limit whose entries have to differ. */
export const unboundedUniqueList: Rule = {
  name: 'unbounded-unique-list',
  about:
    'To compare all entries of a list with each other takes other validators very long: with the square of its length. Lists of constants are short by themselves.',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: {
        chips: {
          type: 'array',
          title: 'Chipnummern',
          uniqueItems: true,
          items: { type: 'string', title: 'Chipnummer', maxLength: 80 },
        },
      },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        chips: {
          type: 'array',
          title: 'Chipnummern',
          uniqueItems: true,
          maxItems: 20,
          items: { type: 'string', title: 'Chipnummer', maxLength: 80 },
        },
      },
    },
  },
  inSchema: ({ uniqueItems, maxItems, items }, path) => {
    if (uniqueItems !== true || maxItems !== undefined || hasConstants(items)) return [];
    const reason = 'asks to compare all entries of a list that may be of any length.';
    return [{ path: `${path}/uniqueItems`, reason, remedy: 'Set “maxItems” beside it.' }];
  },
};

function hasConstants(items: unknown): boolean {
  if (typeof items !== 'object' || items === null) return false;
  return ['enum', 'const', 'oneOf', 'anyOf', '$ref'].some((keyword) => Object.hasOwn(items, keyword));
}
