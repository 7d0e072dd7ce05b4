import { parseArgs } from 'node:util';
import { isJsonObject } from '@amtform/model';
import { checkEndpoint, type RuleResult } from '../check-endpoint/check-endpoint.js';
import { Endpoint } from '../check-endpoint/endpoint.js';
import { InputError } from '../import/input-error.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { readJsonFile } from './read-json-file.js';

const help = `amtform check-endpoint URL --example FILE [--patience SECONDS] [--format text|json]

Tries an endpoint for submissions: repeated ones, broken ones, slow ones. It keeps docs/endpoint.md or does not.

  --example FILE      an envelope that the endpoint should take: { form, language, answers }. It is sent some twenty
                      times and stored more than once: use an endpoint for tests.
  --patience SECONDS  how long to wait for an answer, and for slow requests to be ended; 90 without it
  --format text|json  for people, or a list of { name, sentence, fault? }

The exit code is 1 if a rule is broken.`;

/** Tells whether an endpoint keeps the contract. */
export const checkEndpointCommand: Command = {
  help,
  run: async (parameters, output) => {
    const { url, example, patience, write } = readParameters(parameters);
    const envelope = await readJsonFile(example);
    if (!isJsonObject(envelope)) throw new InputError(example, 'It is no envelope. Write { form, language, answers }.');
    const results = await checkEndpoint(new Endpoint(url, envelope, patience * 1000));
    output.result(write(results));
    return results.some(({ fault }) => fault !== undefined) ? 1 : 0;
  },
};

const writers: Readonly<Record<string, (results: readonly RuleResult[]) => string>> = {
  text: (results) => {
    const kept = results.filter(({ fault }) => fault === undefined).length;
    const lines = results.map(({ name, sentence, fault }) =>
      fault === undefined ? `kept    ${name}: ${sentence}` : `broken  ${name}: ${sentence} ${fault}`,
    );
    return `${lines.join('\n')}\n\n${kept} of ${results.length} rules kept\n`;
  },
  json: (results) => `${JSON.stringify(results, null, 2)}\n`,
};

function readParameters(parameters: readonly string[]) {
  const { values, positionals } = parse(parameters);
  const [url, ...others] = positionals;
  if (url === undefined || others.length > 0 || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError('URL has to be one address that begins with https:// or http://.');
  }
  if (values.example === undefined) throw new UsageError('--example is missing: give the file of an envelope.');
  const patience = Number(values.patience);
  if (!(patience > 0)) throw new UsageError(`--patience has to be a number of seconds, not ${values.patience}.`);
  const write = Object.hasOwn(writers, values.format) ? writers[values.format] : undefined;
  if (!write) throw new UsageError(`--format ${values.format} is unknown. Give text or json.`);
  return { url, example: values.example, patience, write };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        example: { type: 'string' },
        patience: { type: 'string', default: '90' },
        format: { type: 'string', default: 'text' },
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
