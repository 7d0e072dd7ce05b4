import { appendPointer } from '../json/pointer.js';
import { references } from './references.js';
import type { Schema, SchemaObject } from './schema.js';
import { SchemaDocument } from './schema-document.js';
import { subschemas } from './subschemas.js';

/**
 * Levels of schemas within schemas that are accepted: three times as many as in any form that was seen. Compilers of
 * schemas overflow far beyond it.
 */
export const maxSchemaDepth = 32;

/** Where a schema stands. */
export interface SchemaPlace {
  /** JSON Pointer into the definition. */
  readonly path: string;
  /** Levels of schemas around it. Behind a reference they are counted anew. */
  readonly depth: number;
}

/**
 * All schemas of a document with the places where they stand, also those that only a reference leads to. What is
 * nested too deeply is left out, but for its outermost schema.
 *
 * @param path where the document itself stands
 */
export function schemaPlaces(root: SchemaObject, path: string): ReadonlyMap<SchemaObject, SchemaPlace> {
  const document = SchemaDocument.of(root);
  const places = new Map<SchemaObject, SchemaPlace>();
  const referred: [Schema | undefined, SchemaPlace][] = [[root, { path, depth: 0 }]];

  function read(schema: Schema | undefined, place: SchemaPlace): void {
    if (typeof schema !== 'object' || places.has(schema)) return;
    places.set(schema, place);
    if (place.depth > maxSchemaDepth) return;
    for (const [, ref] of references(schema)) {
      // What stands under an unknown keyword is read when a reference leads there.
      const target = { path: ref.startsWith('#/') ? `${path}${ref.slice(1)}` : place.path, depth: 0 };
      referred.push([document.resolve(ref, schema), target]);
    }
    for (const { keys, schema: inner } of subschemas(schema)) {
      read(inner, { path: keys.reduce<string>(appendPointer, place.path), depth: place.depth + 1 });
    }
  }
  // The list grows on the way.
  for (const [schema, place] of referred) read(schema, place);
  return places;
}
