import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { readFormFile } from './read-form-file.js';
import { onlyFile, readWords } from './read-words.js';
import { writeResult } from './write-result.js';

const help = `amtform types FORM [--name NAME] [--out FILE]

Makes the TypeScript types of what a form sends.

  --name NAME  of the type of all answers; without it made of the id of the form
  --out FILE   file for the types; without it they go to standard output

What a type cannot say is listed on standard error.`;

/** Makes types of a definition. */
export const typesCommand: Command = {
  help,
  run: async (words, output) => {
    const { values, positionals } = readWords(words, { name: { type: 'string' }, out: { type: 'string' } });
    const { name, out } = values;
    if (name !== undefined && !/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name))
      throw new UsageError(`“${name}” is no name of a type. Give letters and digits.`);
    const definition = await readFormFile(onlyFile(positionals));
    // Loaded for this command only: it brings a formatter of twelve megabytes.
    const { formTypes } = await import('../types/form-types.js');
    const { code, untold } = await formTypes(definition, name);
    await writeResult(code, out, output);
    output.remark(untold.map(({ path, reason }) => `${path}: ${reason}\n`).join(''));
    return 0;
  },
};
