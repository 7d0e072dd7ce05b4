import type { Json, Schema } from '@amtform/model';
import type { Finding } from '../issues/finding.js';
import type { PlainDocument } from '../plain-schema/plain-document.js';
import { plainDocumentOf } from '../plain-schema/plain-document-of.js';
import type { PlainSchema } from '../plain-schema/plain-schema.js';
import type { Check } from './check.js';
import { compileCheck } from './compile-check.js';

const compiled = new WeakMap<PlainDocument, (schema: PlainSchema) => Check>();

/** What is wrong with an answer under a schema of a document, or under a schema from elsewhere. */
export function interpret(schema: Schema, answer: Json, document: Schema): Finding[] {
  const home = plainDocumentOf(schema, document);
  let check = compiled.get(home);
  if (!check) compiled.set(home, (check = compileCheck(home)));
  const findings: Finding[] = [];
  check(home.plain(schema) ?? home.root)(answer, { pointer: '', location: '', findings, evaluated: undefined });
  return findings;
}
