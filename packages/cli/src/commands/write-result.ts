import { writeFile } from 'node:fs/promises';
import { InputError } from '../import/input-error.js';
import type { Output } from './command.js';

/**
 * Writes what a command made to a file, or to standard output where none is named. Throws an `InputError` that names the
 * file and what to do.
 */
export async function writeResult(text: string, path: string | undefined, output: Output): Promise<void> {
  if (path === undefined) {
    output.result(text);
    return;
  }
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new InputError(path, 'It cannot be written. Check the folder and whether you may write there.', { cause });
  }
}
