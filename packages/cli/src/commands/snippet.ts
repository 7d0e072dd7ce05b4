import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeSnippet } from '../snippet/make-snippet.js';
import { readIntegrity } from '../snippet/read-release.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { readForm } from './read-form.js';

const help = `amtform snippet FORM [--csp] [--src URL] [--script URL] [--release FILE]

Writes the HTML that brings a form into a page: the script with its integrity, the element with a text for people who
wait, and the same for editors that strip unknown elements.

  --csp           also writes what a Content-Security-Policy has to allow
  --src URL       address of the definition on your web site; the name of FORM without it
  --script URL    address of the script there; amtform.js without it
  --release FILE  the release.json beside the amtform.js that you use; the one that was built here without it`;

/** Writes what a webmaster copies into a page. */
export const snippetCommand: Command = {
  help,
  run: async (parameters, output) => {
    const { file, csp, src, script, release } = readParameters(parameters);
    const definition = await readForm(file);
    const integrity = await readIntegrity(release ?? builtRelease());
    output.result(makeSnippet(definition, { src: src ?? basename(file), script, integrity, hasPolicy: csp }));
    return 0;
  },
};

/** The release in the folder that npm, or this project, keeps the widget in. */
function builtRelease(): string {
  const file = 'dist/release/release.json';
  let folder = fileURLToPath(new URL('.', import.meta.url));
  for (let up = 0; up < 8; up += 1) {
    for (const place of ['node_modules/@amtform/widget', 'packages/widget']) {
      if (existsSync(join(folder, place, file))) return join(folder, place, file);
    }
    folder = join(folder, '..');
  }
  return 'release.json';
}

function readParameters(parameters: readonly string[]) {
  try {
    const options = {
      csp: { type: 'boolean', default: false },
      src: { type: 'string' },
      script: { type: 'string', default: 'amtform.js' },
      release: { type: 'string' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...parameters], options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('FORM has to be one file of a definition.');
    return { file, ...values };
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
