import { isWholeDefinition, type Json, type JsonObject } from '@amtform/model';
import { BundleError } from '../bundle/bundle-error.js';
import { type BundledSchema, bundleSchema } from '../bundle/bundle-schema.js';
import { fetchDocument, type FetchLimits } from '../bundle/fetch-document.js';
import { readBeside } from '../bundle/read-beside.js';
import { InputError } from '../import/input-error.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { definitionOf } from './read-form-file.js';
import { readFormJson } from './read-form-json.js';
import { onlyFile, readWords } from './read-words.js';
import { writeResult } from './write-result.js';

const help = `amtform bundle FORM [--allow HOST]… [--timeout SECONDS] [--max-size BYTES] [--out FILE]

Takes the documents that the references of a schema lead to into the definition, so that nothing is fetched when
somebody opens the form. Documents beside the form are read; those at an address are fetched from allowed hosts.

  --allow HOST         a host that documents may come from, with its port where it is not the usual one; repeat it
  --timeout SECONDS    how long one document may take; 10 without it
  --max-size BYTES     how large one document may be; 1000000 without it
  --out FILE           file for the definition; without it the definition goes to standard output`;

const options = {
  allow: { type: 'string', multiple: true },
  timeout: { type: 'string', default: '10' },
  'max-size': { type: 'string', default: '1000000' },
  out: { type: 'string' },
} as const;

/** Makes a definition of one piece. */
export const bundleCommand: Command = {
  help,
  run: async (words, output) => {
    const { values, positionals } = readWords(words, options);
    const form = onlyFile(positionals);
    const limits: FetchLimits = {
      hosts: values.allow ?? [],
      timeout: positive('--timeout', values.timeout) * 1000,
      maxSize: positive('--max-size', values['max-size']),
    };
    const json = await readFormJson(form);
    const isWhole = isWholeDefinition(json);
    const { schema, taken } = await bundled(isWhole ? json['schema'] : json, form, limits);
    const whole = isWhole ? { ...json, schema } : schema;
    definitionOf(whole, form);
    await writeResult(`${JSON.stringify(whole, null, 2)}\n`, values.out, output);
    output.remark([`${taken.length} documents were taken in.`, ...taken, ''].join('\n'));
    return 0;
  },
};

async function bundled(schema: Json | undefined, form: string, limits: FetchLimits): Promise<BundledSchema> {
  try {
    return await bundleSchema(schema as JsonObject, (address) =>
      address.startsWith('schema:') ? readBeside(form, address) : fetchDocument(address, limits),
    );
  } catch (cause) {
    if (!(cause instanceof BundleError)) throw cause;
    throw new InputError(form, cause.message, { cause });
  }
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new UsageError(`${name} has to be a number above 0, not ${text}.`);
  return value;
}
