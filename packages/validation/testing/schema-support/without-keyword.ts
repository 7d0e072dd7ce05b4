import { type SchemaObject, subschemas } from '@amtform/model';

/** A schema without a keyword, and all schemas inside it without it too. */
export function withoutKeyword(schema: SchemaObject, keyword: string): SchemaObject {
  const copy = structuredClone(schema);
  remove(copy, keyword);
  return copy;
}

function remove(schema: SchemaObject, keyword: string): void {
  for (const { schema: inner } of subschemas(schema)) {
    if (typeof inner === 'object') remove(inner, keyword);
  }
  Reflect.deleteProperty(schema, keyword);
}
