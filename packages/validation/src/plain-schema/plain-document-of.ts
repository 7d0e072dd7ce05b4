import type { Schema, SchemaObject } from '@amtform/model';
import { PlainDocument } from './plain-document.js';

const documents = new WeakMap<SchemaObject, PlainDocument>();

/** The plain document that a schema stands in: the given one, or its own where it comes from elsewhere. */
export function plainDocumentOf(schema: Schema, document: Schema): PlainDocument {
  const home = read(document);
  return home.plain(schema) === undefined ? read(schema) : home;
}

function read(document: Schema): PlainDocument {
  if (typeof document === 'boolean') return new PlainDocument(document);
  let plain = documents.get(document);
  if (!plain) documents.set(document, (plain = new PlainDocument(document)));
  return plain;
}
