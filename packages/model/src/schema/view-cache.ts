import type { Json } from '../json/json.js';
import type { SchemaContext } from './applying-schemas.js';
import type { Schema, SchemaObject } from './schema.js';
import { schemaView, type SchemaView } from './schema-view.js';

/** `schemaView` that remembers the views of single schemas that no answer changes: most fields of most forms. */
export function viewCache(
  context: SchemaContext,
): (schemas: readonly Schema[], answer: Json | undefined) => SchemaView {
  const views = new WeakMap<SchemaObject, SchemaView>();
  return (schemas, answer) => {
    const [only, ...more] = schemas;
    const key = typeof only === 'object' && more.length === 0 ? only : undefined;
    const known = key && views.get(key);
    if (known) return known;
    const view = schemaView(schemas, answer, context);
    if (key && !view.live) views.set(key, view);
    return view;
  };
}
