import type { Schema } from '@amtform/model';
import type { Rule } from '../rule.js';

/** A question of the schema that is answered with yes while nobody has answered. */
export const ifHoldsWithoutAnswer: Rule = {
  name: 'if-holds-without-answer',
  about:
    'An “if” with “properties” holds while these are missing, too: JSON Schema looks only at what is there. What “then” asks is shown and required before anybody answers.',
  severity: 'warning',
  fails: {
    schema: {
      type: 'object',
      properties: { art: { title: 'Art', enum: ['Hund', 'Katze'] } },
      if: { properties: { art: { const: 'Hund' } } },
      then: { properties: { name: { type: 'string', title: 'Name des Hundes', maxLength: 80 } } },
    },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { art: { title: 'Art', enum: ['Hund', 'Katze'] } },
      if: { required: ['art'], properties: { art: { const: 'Hund' } } },
      then: { properties: { name: { type: 'string', title: 'Name des Hundes', maxLength: 80 } } },
    },
  },
  inForm: ({ asked }) =>
    [...asked.places.values()].flatMap((schemas) => {
      const required = new Set(schemas.flatMap(({ schema }) => schema.required ?? []));
      return schemas.flatMap(({ schema: { if: condition, then }, path }) => {
        const name = then === undefined ? undefined : openName(condition, required);
        if (name === undefined) return [];
        const reason = `holds while “${name}” is not answered, too.`;
        return [{ path: `${path}/if`, reason, remedy: `Put “required”: ["${name}"] beside its “properties”.` }];
      });
    }),
};

/** A property that a condition looks at and that may be missing. */
function openName(condition: Schema | undefined, required: ReadonlySet<string>): string | undefined {
  if (typeof condition !== 'object') return undefined;
  const { properties = {}, required: needed = [] } = condition;
  const names = Object.keys(properties);
  if (names.some((name) => needed.includes(name))) return undefined;
  return names.find((name) => !required.has(name));
}
