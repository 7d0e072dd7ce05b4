import { parseArgs } from 'node:util';
import type { CheckFinding } from '../check/check-finding.js';
import { reportFindings } from '../check/report-findings.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { readTextFile } from './read-text-file.js';

const help = `amtform check FORM… [--json]

Tells what is wrong with definitions, or with bare JSON Schemas: what no form can be made of, what would fail people,
and what they would not understand.

  --json  the findings as a JSON list: { file, path, rule, severity, reason, remedy }

The exit code is 1 if there are errors. Warnings may be meant so.`;

/** Tells a designer what is wrong with definitions. */
export const checkCommand: Command = {
  help,
  run: async (parameters, output) => {
    const { files, json } = readParameters(parameters);
    // Loaded for this command only: it brings an analysis of regular expressions of three megabytes.
    const { checkDefinition } = await import('../check/check-definition.js');
    const findings: CheckFinding[] = [];
    for (const file of files)
      findings.push(...checkDefinition(await readTextFile(file)).map((finding) => ({ file, ...finding })));
    output.result(json ? `${JSON.stringify(findings, null, 2)}\n` : reportFindings(findings, files));
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function readParameters(parameters: readonly string[]): { readonly files: readonly string[]; readonly json: boolean } {
  const { values, positionals } = parse(parameters);
  if (positionals.length === 0) throw new UsageError('FORM is missing: give the file of a definition.');
  return { files: positionals, json: values.json ?? false };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options: { json: { type: 'boolean' } }, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
