import { recursiveSchemas } from './recursive-schemas.js';
import type { Schema, SchemaObject } from './schema.js';
import { SchemaDocument } from './schema-document.js';
import { schemasInPlace } from './schemas-in-place.js';
import { isSchema } from './subschemas.js';

/**
 * How many places a schema asks for an answer before anything is answered, counted up to a limit: a few schemas that
 * refer to each other can stand for millions. Conditional parts count as if they held, branches as if they were chosen.
 */
export function countQuestions(schema: Schema, limit: number): number {
  const document = SchemaDocument.of(schema);
  const recursive = recursiveSchemas(document);
  let count = 0;

  function visit(given: readonly Schema[], around: readonly SchemaObject[]): void {
    const here = allInPlace(given, document);
    if (count >= limit || around.some((schema) => here.has(schema))) return;
    count++;
    const inside = [...around, ...[...here].filter((schema) => recursive.has(schema))];
    const properties = new Map<string, Schema[]>();
    for (const schema of here) {
      for (const [name, property] of Object.entries(schema.properties ?? {}))
        properties.set(name, [...(properties.get(name) ?? []), property]);
      // Entries are asked when somebody adds them, those that are there from the start may be one of each.
      for (const entry of [schema.items, schema.prefixItems].flat()) if (isSchema(entry)) visit([entry], inside);
    }
    for (const property of properties.values()) visit(property, inside);
  }
  visit([schema], []);
  return count;
}

function allInPlace(given: readonly Schema[], document: SchemaDocument): ReadonlySet<SchemaObject> {
  const all = new Set<SchemaObject>();
  const pending: (Schema | undefined)[] = [...given];
  for (const schema of pending) {
    if (typeof schema !== 'object' || all.has(schema)) continue;
    all.add(schema);
    pending.push(...schemasInPlace(schema, document));
  }
  return all;
}
