import { isJsonObject, type Json } from './json.js';
import { parsePointer } from './pointer.js';

/** The value that a JSON Pointer names, or undefined where there is none. Inherited members are no values. */
export function jsonAt(json: Json | undefined, pointer: string): Json | undefined {
  let value = json;
  for (const segment of parsePointer(pointer)) {
    if (Array.isArray(value)) value = /^\d+$/.test(segment) ? (value as readonly Json[])[Number(segment)] : undefined;
    else if (isJsonObject(value)) value = Object.hasOwn(value, segment) ? value[segment] : undefined;
    else return undefined;
  }
  return value;
}
