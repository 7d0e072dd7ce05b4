import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../import/input-error.js';
import { newForm } from '../new/new-definition.js';
import { slug } from '../import/draft/slug.js';
import type { Command } from './command.js';
import { onlyFile, readWords } from './read-words.js';

const help = `amtform new DIR|FILE

Begins a form: FILE, which ends in .form.json, or a folder DIR with DIR.form.json. Answers to try it with stand beside it in
a file that ends in .answers.json. Files that exist are left as they are.`;

/** Writes a form to begin with. */
export const newCommand: Command = {
  help,
  run: async (words, output) => {
    const place = onlyFile(readWords(words, {}).positionals, 'DIR|FILE');
    const file = place.endsWith('.json') ? place : join(place, `${basename(place)}.form.json`);
    const folder = dirname(file);
    const name = basename(file).replace(/(?:\.form)?\.json$/, '');
    const { definition, answers } = newForm(slug(name) || 'formular', schemaAddress(folder));
    await write(file, definition);
    await write(join(folder, `${name}.answers.json`), answers);
    output.remark(`${file} is there. Look at it: amtform serve ${file}\n`);
    return 0;
  },
};

/** Where editors find the schema of definitions: installed beside the command. */
function schemaAddress(folder: string): string {
  const file = fileURLToPath(import.meta.resolve('@amtform/model/form-definition.schema.json'));
  return relative(folder, file).split(sep).join('/');
}

async function write(file: string, json: object | string | number | boolean | null): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(json, null, 2)}\n`, { flag: 'wx' });
  } catch (cause) {
    const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    const remedy = exists ? 'It exists. Choose another name.' : 'It cannot be written. Check the folder.';
    throw new InputError(file, remedy, { cause });
  }
}
