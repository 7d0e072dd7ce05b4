import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { formats } from '../formats/formats.js';
import type { PlainDocument } from '../plain-schema/plain-document.js';
import type { PlainSchema } from '../plain-schema/plain-schema.js';
import { ownKeywords } from './own-keywords.js';
import { regExp } from './reg-exp.js';

/** A document whose schemas are compiled when they are first asked, once. */
export class CompiledDocument {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<PlainSchema, ValidateFunction>();

  constructor(document: PlainDocument) {
    // A plain document holds nothing but 2020-12; its faults were found when it was read.
    this.#ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      strictNumbers: true,
      ownProperties: true,
      unicodeRegExp: true,
      code: { regExp },
      verbose: true,
      validateSchema: false,
      meta: false,
      logger: false,
    });
    // Keeping account of what is evaluated costs time, and documents that ask for it are not judged here.
    this.#ajv.opts.unevaluated = false;
    for (const [name, accepts] of formats) this.#ajv.addFormat(name, accepts);
    for (const definition of ownKeywords) this.#ajv.removeKeyword(String(definition.keyword)).addKeyword(definition);
    for (const [name, target] of Object.entries(document.targets)) this.#ajv.addSchema(target, name);
  }

  /** The compiled form of a schema of the document. */
  compiled(schema: PlainSchema): ValidateFunction {
    let compiled = this.#compiled.get(schema);
    if (!compiled) this.#compiled.set(schema, (compiled = this.#ajv.compile(schema)));
    return compiled;
  }
}
