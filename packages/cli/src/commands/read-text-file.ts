import { readFile } from 'node:fs/promises';
import { InputError } from '../import/input-error.js';

/** Reads a text file in UTF-8. Throws an `InputError` that names the file and what to do. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new InputError(path, 'It cannot be read. Check the path and whether you may read it.', { cause });
  }
}
