import { DefinitionError, type FormDefinition, type JsonObject, readDefinition } from '@amtform/model';
import { InputError } from '../import/input-error.js';
import { readFormJson } from './read-form-json.js';

/**
 * Reads the definition in a file, or the one that a bare JSON Schema makes. Throws an `InputError` that names the file and
 * each fault with its remedy.
 */
export async function readFormFile(path: string): Promise<FormDefinition> {
  return definitionOf(await readFormJson(path), path);
}

/** The definition that JSON from a file makes. Throws an `InputError` like `readFormFile`. */
export function definitionOf(json: JsonObject, path: string): FormDefinition {
  try {
    return readDefinition(json);
  } catch (cause) {
    if (!(cause instanceof DefinitionError)) throw cause;
    throw new InputError(path, `It cannot become a form:\n${cause.message}`, { cause });
  }
}
