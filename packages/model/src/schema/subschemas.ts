import type { Schema, SchemaObject } from './schema.js';

const single = [
  'additionalItems',
  'unevaluatedItems',
  'contains',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'items',
] as const;
const listed = ['prefixItems', 'allOf', 'anyOf', 'oneOf', 'items'] as const;
const named = ['$defs', 'definitions', 'properties', 'patternProperties', 'dependentSchemas', 'dependencies'] as const;

/** Whether a value can be a schema: an object or a boolean. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

/** A schema directly inside another one, and the keys that lead to it. */
export interface Subschema {
  readonly keys: readonly (string | number)[];
  readonly schema: Schema;
}

/** All schemas directly inside a schema. Unknown keywords are not looked into: they are annotations. */
export function* subschemas(schema: SchemaObject): Generator<Subschema> {
  for (const keyword of single) {
    const value = schema[keyword];
    if (isSchema(value)) yield { keys: [keyword], schema: value };
  }
  for (const keyword of listed) {
    const value: unknown = schema[keyword];
    if (!Array.isArray(value)) continue;
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      if (isSchema(item)) yield { keys: [keyword, i], schema: item };
    }
  }
  for (const keyword of named) {
    const value: unknown = schema[keyword];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const [name, item] of Object.entries(value)) if (isSchema(item)) yield { keys: [keyword, name], schema: item };
  }
}
