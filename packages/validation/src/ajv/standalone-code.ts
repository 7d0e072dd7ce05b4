import { _ } from 'ajv/dist/2020.js';
import writeModule from 'ajv/dist/standalone/index.js';
import type { Schema } from '@amtform/model';
import { pattern } from '../compiled/runtime.js';
import { plainDocumentOf } from '../plain-schema/plain-document-of.js';
import { createAjv } from './create-ajv.js';

/** How Ajv names what it would load; `runtime` has the same. */
const known: Readonly<Record<string, string>> = { 'ajv/dist/runtime/ucs2length': 'runtime.codePoints' };
const regExp = Object.assign((text: string) => ({ ...pattern(text), toString: () => text }), {
  code: 'runtime.pattern',
});

/**
 * JavaScript that decides whether answers fit a schema: statements for a module in which `runtime` is
 * `@amtform/validation/compiled`. They make the constant `accepts` for `compiledValidate`, and no code from text.
 *
 * Undefined for a schema that asks for members no schema has looked at: Ajv 8.20 miscounts those.
 */
export function standaloneCode(schema: Schema): string | undefined {
  const document = plainDocumentOf(schema, schema);
  if (document.asksForUnevaluated) return undefined;
  const code = { source: true, esm: true, regExp, formats: _`runtime.formatTests` };
  const ajv = createAjv(document, { messages: false, code });
  const written = writeModule(ajv, ajv.compile(document.root))
    .replace(/^"use strict";\s*export const validate = (\w+);\s*export default \1;/, 'const accepts = $1;')
    .replace(/require\("([^"]+)"\)\.default/g, (whole: string, name: string) => known[name] ?? whole);
  const left = /\brequire\(.*?\)/.exec(written);
  if (left) throw new Error(`Compiled code would load ${left[0]}.`);
  return written;
}
