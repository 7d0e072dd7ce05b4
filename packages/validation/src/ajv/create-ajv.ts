import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { formats } from '../formats/formats.js';
import type { PlainDocument } from '../plain-schema/plain-document.js';
import { ownKeywords } from './own-keywords.js';

/** An Ajv that judges as the interpreter does and knows what the references of a document lead to. */
export function createAjv(document: PlainDocument, options: Options): Ajv2020 {
  // A plain document holds nothing but 2020-12; its faults were found when it was read.
  const ajv = new Ajv2020({
    strict: false,
    strictNumbers: true,
    ownProperties: true,
    unicodeRegExp: true,
    validateSchema: false,
    meta: false,
    logger: false,
    ...options,
  });
  // Keeping account of what is evaluated costs time, and documents that ask for it are not judged here.
  ajv.opts.unevaluated = false;
  for (const [name, accepts] of formats) ajv.addFormat(name, accepts);
  for (const definition of ownKeywords) ajv.removeKeyword(String(definition.keyword)).addKeyword(definition);
  for (const [name, target] of Object.entries(document.targets)) ajv.addSchema(target, name);
  return ajv;
}
