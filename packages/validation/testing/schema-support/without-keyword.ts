import { type SchemaObject, subschemas } from '@amtform/model';

/** A schema without a keyword, and all schemas inside it without it too. */
export function withoutKeyword(schema: SchemaObject, keyword: string): SchemaObject {
  const copy = structuredClone(schema) as Record<string, unknown>;
  remove(copy, keyword);
  return copy;
}

function remove(schema: Record<string, unknown>, keyword: string): void {
  for (const { schema: inner } of subschemas(schema)) {
    if (typeof inner === 'object') remove(inner as Record<string, unknown>, keyword);
  }
  // Last, so that the schemas under it were reached.
  delete schema[keyword];
}
