import type { Command } from './command.js';
import { readFormFile } from './read-form-file.js';
import { onlyFile, readWords } from './read-words.js';
import { writeResult } from './write-result.js';

const help = `amtform compile FORM [--imports] [--out FILE]

Makes an ES module of a definition. It exports “definition” and “validate”, for the properties of <amt-form> of the same
names: code that was made of the schema decides, as it does at the receiver.

  --imports   leaves @amtform/validation to the bundler of the page
  --out FILE  file for the module; without it the module goes to standard output`;

const options = { imports: { type: 'boolean', default: false }, out: { type: 'string' } } as const;

/** Makes a module of a definition. */
export const compileCommand: Command = {
  help,
  run: async (words, output) => {
    const { values, positionals } = readWords(words, options);
    const definition = await readFormFile(onlyFile(positionals));
    // Loaded for this command only: it brings a compiler and a bundler.
    const { compileForm } = await import('../compile/compile-form.js');
    const { code, isCompiled } = await compileForm(definition, values);
    await writeResult(code, values.out, output);
    if (!isCompiled)
      output.remark('The interpreter judges this schema: Ajv miscounts unevaluatedProperties and unevaluatedItems.\n');
    return 0;
  },
};
