import type { Json } from '@amtform/model';
import { InputError } from '../import/input-error.js';
import { readTextFile } from './read-text-file.js';

/** Reads a JSON file. Throws an `InputError` that names the file, what is wrong and what to do. */
export async function readJsonFile(path: string): Promise<Json> {
  const text = await readTextFile(path);
  try {
    // Some programs put a byte order mark before the first sign.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(path, `It is not JSON: ${reason}. Correct it there.`, { cause });
  }
}
