import type { Json, Schema, Validate } from '@amtform/model';
import { allFormats } from '../formats/all-formats.js';
import { createInterpret } from '../interpreter/interpret.js';
import type { Finding } from '../issues/finding.js';
import { toIssues } from '../issues/to-issues.js';
import type { PlainDocument } from '../plain-schema/plain-document.js';
import { plainDocumentOf } from '../plain-schema/plain-document-of.js';
import { CompiledDocument } from './compiled-document.js';
import { hasFewValues } from './has-few-values.js';
import { readErrors } from './read-errors.js';

const interpret = createInterpret(allFormats);

/** As many issues as anybody could read. */
const mostIssues = 1000;
/** The most values in an answer that is explained in detail. No person enters as many. */
const mostValues = 20_000;

/**
 * The verdict of the receiver and of all tools on Node: Ajv decides whether an answer is valid. What is wrong with an
 * invalid one the browser's interpreter explains, so that both tell a person the same; Ajv's own errors, which do not
 * say what branch of a `oneOf` they come from, stand in where the interpreter has nothing to say. Schemas that ask for
 * members that no schema has looked at are the interpreter's alone: Ajv 8.20 miscounts those.
 *
 * Compiled schemas are kept as long as their document and this function. At most 1,000 issues are told.
 * It makes code at run time, which a strict Content-Security-Policy forbids: it is not for a page.
 */
export function createAjvValidate(): Validate {
  const documents = new WeakMap<PlainDocument, CompiledDocument>();

  function find(schema: Schema, answer: Json, document: Schema): Finding[] {
    const home = plainDocumentOf(schema, document);
    if (home.asksForUnevaluated) return interpret(schema, answer, document);
    let compiled = documents.get(home);
    if (!compiled) documents.set(home, (compiled = new CompiledDocument(home)));
    const accepts = compiled.compiled(home.plain(schema) ?? home.root);
    if (accepts(answer)) return [];
    const explained = hasFewValues(answer, mostValues) ? interpret(schema, answer, document) : [];
    return explained.length > 0 ? explained : readErrors(accepts.errors ?? []);
  }

  return (schema, answer, { document, node }) =>
    toIssues(find(schema, answer, document), answer, node).slice(0, mostIssues);
}
