import { parseArgs } from 'node:util';
import type { Convention } from '../import/detect-convention.js';
import { UsageError } from '../usage-error.js';

/** What `amtform import` is called with. */
export interface ImportParameters {
  readonly schema: string;
  readonly uiSchema: string | undefined;
  readonly translation: string | undefined;
  /** BCP 47 tag as it was typed: texts are found by it. */
  readonly language: string | undefined;
  readonly from: Convention | undefined;
  readonly out: string | undefined;
}

const options = {
  translation: { type: 'string' },
  language: { type: 'string' },
  from: { type: 'string' },
  out: { type: 'string' },
} as const;

/** Reads the words after `amtform import`. Throws a `UsageError` that says what is wrong with them. */
export function readImportParameters(parameters: readonly string[]): ImportParameters {
  const { values, positionals } = parse(parameters);
  const [schema, uiSchema, ...more] = positionals;
  if (schema === undefined) throw new UsageError('SCHEMA is missing: give the file of the JSON Schema.');
  if (more.length > 0) throw new UsageError(`Too many files: ${more.join(' ')}. Give SCHEMA and UI-SCHEMA.`);
  const { translation, language, out } = values;
  if (language !== undefined && !isLanguage(language))
    throw new UsageError(`“${language}” is no language. Give a tag such as de or de-x-leicht.`);
  return { schema, uiSchema, translation, language, from: readConvention(values.from), out };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function readConvention(from: string | undefined): Convention | undefined {
  if (from === undefined || from === 'rjsf' || from === 'json-forms') return from;
  throw new UsageError(`--from ${from} is unknown. Give rjsf or json-forms.`);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
