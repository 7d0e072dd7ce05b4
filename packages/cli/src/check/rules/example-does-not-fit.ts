import type { Json } from '@amtform/model';
import { validate } from '@amtform/validation';
import type { Rule } from '../rule.js';

/** An example that its own schema refuses. */
export const exampleDoesNotFit: Rule = {
  name: 'example-does-not-fit',
  about: 'People copy examples. One that the schema refuses leads them into a mistake.',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: { chip: { type: 'string', title: 'Chipnummer', maxLength: 15, examples: ['276 09810 2345678'] } },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { chip: { type: 'string', title: 'Chipnummer', maxLength: 15, examples: ['276098102345678'] } },
    },
  },
  atPlace: ({ schemas }, { definition: { schema: document } }) =>
    schemas.flatMap(({ schema, path }) =>
      (Array.isArray(schema['examples']) ? (schema['examples'] as readonly Json[]) : []).flatMap((example, i) => {
        if (validate(schema, example, { document }).length === 0) return [];
        const reason = `${JSON.stringify(example)} is refused by its own schema.`;
        return [{ path: `${path}/examples/${String(i)}`, reason, remedy: 'Correct the example.' }];
      }),
    ),
};
