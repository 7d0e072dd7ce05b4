import { existsSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../import/input-error.js';
import { startPreview } from '../serve/preview-server.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { readFormJson } from './read-form-json.js';
import { onlyFile, readWords } from './read-words.js';

const help = `amtform serve FORM [--port NUMBER] [--widget FOLDER]

Shows a form on a page of its own, to this computer only, and anew whenever a file in its folder changes. Answers and page
stay. What is sent is answered with a receipt and forgotten.

  --port NUMBER    where it listens; without it on any port that is free
  --widget FOLDER  the built widget, with amtform.mjs; without it the one of the package @amtform/widget`;

const options = { port: { type: 'string', default: '0' }, widget: { type: 'string' } } as const;

/** Milliseconds without a change after which a file is taken to be written: editors empty it first. */
const writing = 80;

/** Shows a form while somebody writes it. Runs until it is interrupted. */
export const serveCommand: Command = {
  help,
  run: async (words, output) => {
    const { values, positionals } = readWords(words, options);
    const form = onlyFile(positionals);
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`--port has to be a number from 0 to 65535, not ${values.port}.`);
    const read = () => readFormJson(form);
    await read();
    const widget = widgetFolder(values.widget);
    const preview = await startPreview({ read, widget, port }).catch((cause: unknown) => {
      throw new InputError(form, `Port ${port} cannot be used. Give another one: --port.`, { cause });
    });
    // Editors replace files: the folder is watched, not the file.
    let renewing: NodeJS.Timeout | undefined;
    const changes = watch(dirname(form), () => {
      clearTimeout(renewing);
      renewing = setTimeout(() => preview.renew(), writing);
    });
    output.result(`${basename(form)} is shown at ${preview.address}/\nStop with Ctrl+C.\n`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    changes.close();
    clearTimeout(renewing);
    preview.stop();
    return 0;
  },
};

function widgetFolder(given: string | undefined): string {
  const folder = given ?? releaseOfPackage();
  if (folder !== undefined && existsSync(join(folder, 'amtform.mjs'))) return folder;
  const remedy =
    given === undefined ? 'Install @amtform/widget, or give --widget.' : 'Build it, or give another folder.';
  throw new InputError(folder ?? '@amtform/widget', `There is no amtform.mjs. ${remedy}`);
}

function releaseOfPackage(): string | undefined {
  try {
    return fileURLToPath(new URL('release/', import.meta.resolve('@amtform/widget')));
  } catch {
    return undefined;
  }
}
