import { dirname, join } from 'node:path';
import { isJsonObject, isWholeDefinition, type JsonObject } from '@amtform/model';
import { InputError } from '../import/input-error.js';
import { readJsonFile } from './read-json-file.js';

/**
 * Reads the JSON of a definition, or of a bare JSON Schema, with the schema that it names by a relative path, as the widget
 * does. Throws an `InputError` that names the file and what to do.
 */
export async function readFormJson(path: string): Promise<JsonObject> {
  const json = await readJsonFile(path);
  if (!isJsonObject(json)) throw new InputError(path, 'It is no definition: write an object.');
  const { schema } = json;
  if (!isWholeDefinition(json) || typeof schema !== 'string') return json;
  if (URL.canParse(schema))
    throw new InputError(path, `Its schema stands at ${schema}. Put it beside the definition and name it relatively.`);
  return { ...json, schema: await readJsonFile(join(dirname(path), schema)) };
}
