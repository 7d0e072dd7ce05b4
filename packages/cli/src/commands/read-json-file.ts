import { readFile } from 'node:fs/promises';
import type { Json } from '@amtform/model';
import { InputError } from '../import/input-error.js';

/** Reads a JSON file. Throws an `InputError` that names the file, what is wrong and what to do. */
export async function readJsonFile(path: string): Promise<Json> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new InputError(path, 'It cannot be read. Check the path and whether you may read it.', { cause });
  }
  try {
    // Some programs put a byte order mark before the first sign.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(path, `It is not JSON: ${reason}. Correct it there.`, { cause });
  }
}
