import type { Json, Schema } from '@amtform/model';
import type { FormatTable } from '../formats/format-table.js';
import type { Finding } from '../issues/finding.js';
import type { PlainDocument } from '../plain-schema/plain-document.js';
import { plainDocumentOf } from '../plain-schema/plain-document-of.js';
import type { PlainSchema } from '../plain-schema/plain-schema.js';
import type { Check } from './check.js';
import { compileCheck } from './compile-check.js';

/** What is wrong with an answer under a schema of a document, or under a schema from elsewhere. */
type Interpret = (schema: Schema, answer: Json, document: Schema) => Finding[];

/** Makes an interpreter that judges these formats. What it makes of a document is kept as long as the document. */
export function createInterpret(formats: FormatTable): Interpret {
  const compiled = new WeakMap<PlainDocument, (schema: PlainSchema) => Check>();
  return (schema, answer, document) => {
    const home = plainDocumentOf(schema, document);
    let check = compiled.get(home);
    if (!check) compiled.set(home, (check = compileCheck(home, formats)));
    const findings: Finding[] = [];
    check(home.plain(schema) ?? home.root)(answer, { pointer: '', location: '', findings, evaluated: undefined });
    return findings;
  };
}
