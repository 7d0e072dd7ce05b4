import type { Json, Schema, SchemaObject } from '@amtform/model';
import { validate } from '@amtform/validation';
import type { Rule } from '../rule.js';

/** A default that its own schema refuses. */
export const defaultDoesNotFit: Rule = {
  name: 'default-does-not-fit',
  about: 'A form begins with the defaults of its schema. One that the schema itself refuses is left out.',
  severity: 'warning',
  fails: {
    schema: { type: 'object', properties: { anzahl: { type: 'integer', title: 'Zahl der Hunde', default: 'einer' } } },
  },
  passes: {
    schema: { type: 'object', properties: { anzahl: { type: 'integer', title: 'Zahl der Hunde', default: 1 } } },
  },
  inFile: ({ schemas, form }) =>
    [...schemas].flatMap(([schema, { path }]) => {
      if (!form || isBlank(schema.default) || fits(schema, schema.default, form.definition.schema)) return [];
      return [
        {
          path: `${path}/default`,
          reason: `${JSON.stringify(schema.default)} is refused by its own schema, so that the field stays empty.`,
          remedy: 'Correct the default, or remove it.',
        },
      ];
    }),
};

/** What is no answer is no default either. */
function isBlank(value: Json | undefined): value is undefined {
  return value === undefined || value === null || value === '' || (typeof value === 'object' && size(value) === 0);
}

const size = (value: object) => Object.keys(value).length;

function fits(schema: SchemaObject, answer: Json, document: Schema): boolean {
  try {
    return validate(schema, answer, { document }).length === 0;
  } catch (error) {
    // A schema that nothing refers to is read apart from its document: its references may lead nowhere.
    if (error instanceof ReferenceError) return true;
    throw error;
  }
}
