import { answerTypes } from '../answer-types.js';
import { firstValue } from '../first-value.js';
import type { Rule } from '../rule.js';

/** A list whose entries have no name. */
export const listWithoutEntryName: Rule = {
  name: 'list-without-entry-name',
  about: 'A list speaks of its entries: “Add dog”, “Remove dog 2”. Without a name for them it says “entry”.',
  severity: 'note',
  fails: {
    schema: {
      type: 'object',
      properties: {
        namen: { type: 'array', title: 'Ihre Hunde', maxItems: 8, items: { type: 'string', maxLength: 80 } },
      },
    },
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
  atPlace: ({ place, field, schemas, path, options }, { isDefinition, asked }) => {
    const isNamed = field.item !== undefined || field.kind !== undefined || options.size > 0;
    const title = firstValue(asked.places.get(`${place}/*`) ?? [], 'title');
    if (!isDefinition || isNamed || title !== undefined || !answerTypes(schemas).has('array')) return [];
    return [{ path, reason: 'has no name for its entries.', remedy: `Write one under “fields”, “${place}”, “item”.` }];
  },
};
