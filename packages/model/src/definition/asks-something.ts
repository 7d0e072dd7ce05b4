import type { Schema } from '../schema/schema.js';
import { SchemaDocument } from '../schema/schema-document.js';
import { schemaView } from '../schema/schema-view.js';

/** Whether a schema asks at least one thing. Conditional parts count as if their condition held. */
export function asksSomething(schema: Schema): boolean {
  const document = SchemaDocument.of(schema);
  return [true, false].some((holds) => {
    const view = schemaView([schema], undefined, { document, matches: () => holds });
    const isGroup = view.types === undefined ? view.constants === undefined : view.types.includes('object');
    if (view.never) return false;
    return !isGroup || view.choices.length > 0 || [...view.properties.values()].some((list) => !list.includes(false));
  });
}
