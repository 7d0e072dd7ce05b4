import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import type { PlainDocument } from '../plain-schema/plain-document.js';
import type { PlainSchema } from '../plain-schema/plain-schema.js';
import { createAjv } from './create-ajv.js';
import { regExp } from './reg-exp.js';

/** A document whose schemas are compiled when they are first asked, once. */
export class CompiledDocument {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<PlainSchema, ValidateFunction>();

  constructor(document: PlainDocument) {
    this.#ajv = createAjv(document, { allErrors: true, verbose: true, code: { regExp } });
  }

  /** The compiled form of a schema of the document. */
  compiled(schema: PlainSchema): ValidateFunction {
    let compiled = this.#compiled.get(schema);
    if (!compiled) this.#compiled.set(schema, (compiled = this.#ajv.compile(schema)));
    return compiled;
  }
}
