import type { Schema, SchemaObject } from './schema.js';
import type { SchemaDocument } from './schema-document.js';

/** The schemas that a schema puts to the same answer, whether they hold or not: what it refers to and combines. */
export function schemasInPlace(schema: SchemaObject, document: SchemaDocument): (Schema | undefined)[] {
  const references = [schema.$ref, schema['$dynamicRef'], schema['$recursiveRef']];
  return [
    ...references.map((ref) => (typeof ref === 'string' ? document.resolve(ref, schema) : undefined)),
    ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => (Array.isArray(list) ? (list as Schema[]) : [])),
    ...[schema.if, schema.then, schema.else, schema['not'] as Schema | undefined],
    ...[schema.dependentSchemas, schema.dependencies].flatMap((dependents) =>
      Object.entries(dependents ?? {}).map(([, dependent]) =>
        Array.isArray(dependent) ? undefined : (dependent as Schema),
      ),
    ),
  ];
}
