import { frozenCopy } from '../json/frozen-copy.js';
import { isJsonObject, type Json, type JsonObject } from '../json/json.js';
import { NotJsonError } from '../json/not-json-error.js';
import { DefinitionError } from './definition-error.js';

/** The most characters of JSON that a definition may have, written without blanks; 310,000 is the longest that was seen. */
const maxLength = 512_000;
/** Levels of JSON within JSON. */
const maxDepth = 200;

/** A frozen copy of what may be a definition. Throws a `DefinitionError` for what is no JSON object, or too large a one. */
export function plainObject(json: unknown): JsonObject {
  const copy = copyOf(json);
  if (JSON.stringify(copy).length > maxLength)
    throw fault('', 'is too large.', `Keep it below ${String(maxLength)} characters.`);
  if (isJsonObject(copy)) return copy;
  throw fault('', 'is not a JSON object.', 'A definition is an object with “schema”, or a JSON Schema.');
}

function copyOf(json: unknown): Json {
  try {
    return frozenCopy(json, maxDepth);
  } catch (error) {
    if (error instanceof NotJsonError) throw fault(error.pointer, error.message, 'Only plain JSON can be read.');
    throw error;
  }
}

function fault(path: string, reason: string, remedy: string): DefinitionError {
  return new DefinitionError([{ path, reason, remedy }]);
}
