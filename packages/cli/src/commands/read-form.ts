import { DefinitionError, type FormDefinition, readDefinition } from '@amtform/model';
import { InputError } from '../import/input-error.js';
import { readJsonFile } from './read-json-file.js';

/** Reads a definition. Throws an `InputError` that names the file and every fault. */
export async function readForm(file: string): Promise<FormDefinition> {
  const json = await readJsonFile(file);
  try {
    return readDefinition(json);
  } catch (cause) {
    if (cause instanceof DefinitionError) throw new InputError(file, cause.message, { cause });
    throw cause;
  }
}
