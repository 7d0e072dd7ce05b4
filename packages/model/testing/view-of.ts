import type { Json } from '../src/json/json.js';
import { SchemaDocument } from '../src/schema/schema-document.js';
import { schemaView, type SchemaView } from '../src/schema/schema-view.js';
import type { Schema } from '../src/schema/schema.js';
import { simpleValidate } from './simple-validate.js';

/** The view of a whole schema with an answer. */
export function viewOf(schema: Schema, answer?: Json): SchemaView {
  const matches = (inner: Schema, given: Json) => simpleValidate(inner, given, { document: schema }).length === 0;
  return schemaView([schema], answer, { document: new SchemaDocument(schema), matches });
}

/** The names of the properties that a schema asks with an answer, in order. */
export function askedNames(schema: Schema, answer?: Json): string[] {
  return [...viewOf(schema, answer).properties].filter(([, schemas]) => !schemas.includes(false)).map(([name]) => name);
}
