import { format, validate as interpretPlain } from '@cfworker/json-schema';
import type { Json, Schema } from '@amtform/model';
import { formats } from '../formats/formats.js';
import type { Finding } from '../issues/finding.js';
import { plainDocumentOf } from '../plain-schema/plain-document-of.js';
import { plainAnswer } from './plain-answer.js';
import { readUnits } from './read-units.js';

/** What is wrong with an answer under a schema of a document, or under a schema from elsewhere. */
export function interpret(schema: Schema, answer: Json, document: Schema): Finding[] {
  // The table belongs to the interpreter's module, which another script of the page may use as well.
  for (const [name, accepts] of formats) format[name] = accepts;
  const home = plainDocumentOf(schema, document);
  const question = { schema: home.plain(schema) ?? home.root, answer: plainAnswer(answer), document: home };
  const { errors } = interpretPlain(question.answer, question.schema, '2020-12', home.targets, false);
  return readUnits(errors, question);
}
