import type { JsonObject } from '../json/json.js';

/**
 * Whether a JSON object is a definition with a schema in it, and not a bare JSON Schema. A definition has members that no
 * JSON Schema has; a JSON Schema may only have properties of their names, further inside.
 */
export function isWholeDefinition(json: JsonObject): boolean {
  const has = (name: string) => Object.hasOwn(json, name);
  return ['schema', 'pages', 'fields', 'submission'].some(has) && !['type', 'properties', '$ref', 'allOf'].some(has);
}
