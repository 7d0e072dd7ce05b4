import { answerTypes } from '../answer-types.js';
import { firstValue } from '../first-value.js';
import type { Rule } from '../rule.js';

/** What limits a list; entries that have to differ are the matter of another rule. */
const limits = ['maxItems', 'uniqueItems'];

/** A list of any length. */
export const listWithoutLimit: Rule = {
  name: 'list-without-limit',
  about: 'Without “maxItems” a list may grow for ever, and the program of the office has to cope with it.',
  severity: 'note',
  fails: {
    schema: {
      type: 'object',
      properties: { namen: { type: 'array', title: 'Ihre Hunde', items: { type: 'string', maxLength: 80 } } },
    },
    fields: { '/namen': { item: 'Hund' } },
  },
  passes: {
    schema: {
      type: 'object',
      properties: {
        namen: { type: 'array', title: 'Ihre Hunde', maxItems: 8, items: { type: 'string', maxLength: 80 } },
      },
    },
    fields: { '/namen': { item: 'Hund' } },
  },
  atPlace: ({ schemas, path, options }, { isDefinition }) => {
    const isLimited = limits.some((keyword) => firstValue(schemas, keyword) !== undefined) || options.size > 0;
    if (!isDefinition || isLimited || !answerTypes(schemas).has('array')) return [];
    return [{ path, reason: 'accepts any number of entries.', remedy: 'Set “maxItems”.' }];
  },
};
