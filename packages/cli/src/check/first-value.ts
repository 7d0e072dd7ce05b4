import type { SchemaObject } from '@amtform/model';
import type { Description } from './in-place.js';

/** The first value of a keyword among the schemas at a place. */
export function firstValue<Keyword extends keyof SchemaObject>(
  schemas: readonly Description[],
  keyword: Keyword,
): SchemaObject[Keyword] | undefined {
  return schemas.find(({ schema }) => schema[keyword] !== undefined)?.schema[keyword];
}
