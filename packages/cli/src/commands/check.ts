import { parseArgs } from 'node:util';
import type { CheckFinding } from '../check/check-finding.js';
import { reportFindings } from '../check/report-findings.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { readTextFile } from './read-text-file.js';

const help = `amtform check FORM… [--format text|json|sarif]

Tells what is wrong with definitions, or with bare JSON Schemas: what no form can be made of, what would fail people,
and what they would not understand.

  --format text   for people; so it is without the option
  --format json   a list of { file, path, line, rule, severity, reason, remedy }
  --format sarif  SARIF 2.1.0, for code hosts and editors

The exit code is 1 if there are errors. Warnings may be meant so, and notes are advice.`;

/** Findings as text in one of the formats, with all files that were looked at. */
type Writer = (findings: readonly CheckFinding[], files: readonly string[]) => string | Promise<string>;

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const writers: Readonly<Record<string, Writer>> = {
  text: reportFindings,
  json,
  sarif: async (findings) => json((await import('../check/sarif-log.js')).sarifLog(findings)),
};

/** Tells a designer what is wrong with definitions. */
export const checkCommand: Command = {
  help,
  run: async (parameters, output) => {
    const { files, write } = readParameters(parameters);
    // Loaded for this command only: it brings an analysis of regular expressions of three megabytes.
    const { checkDefinition } = await import('../check/check-definition.js');
    const findings: CheckFinding[] = [];
    for (const file of files)
      findings.push(...checkDefinition(await readTextFile(file)).map((finding) => ({ file, ...finding })));
    output.result(await write(findings, files));
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function readParameters(parameters: readonly string[]): { readonly files: readonly string[]; readonly write: Writer } {
  const { values, positionals } = parse(parameters);
  const write = Object.hasOwn(writers, values.format) ? writers[values.format] : undefined;
  if (!write) throw new UsageError(`--format ${values.format} is unknown. Give text, json or sarif.`);
  if (positionals.length === 0) throw new UsageError('FORM is missing: give the file of a definition.');
  return { files: positionals, write };
}

function parse(parameters: readonly string[]) {
  try {
    const options = { format: { type: 'string', default: 'text' } } as const;
    return parseArgs({ args: [...parameters], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
