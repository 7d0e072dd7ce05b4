import type { SchemaObject } from './schema.js';

/** The references of a schema with the keywords that they stand under. All of them are followed in the same way. */
export function references(schema: SchemaObject): [keyword: string, ref: string][] {
  return ['$ref', '$dynamicRef', '$recursiveRef'].flatMap((keyword) => {
    const ref = schema[keyword];
    return typeof ref === 'string' ? [[keyword, ref]] : [];
  });
}
