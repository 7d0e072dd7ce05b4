import { isJsonObject, type Json } from '@amtform/model';

/** Ways to write a UI schema: that of react-jsonschema-form, and that of JSON Forms. */
export type Convention = 'rjsf' | 'json-forms';

/**
 * The convention of a UI schema, by what is in it: an element with a type, or keywords that begin with `ui:`. An empty
 * one is the former's. Undefined where nothing tells.
 */
export function detectConvention(uiSchema: Json | undefined): Convention | undefined {
  if (uiSchema === undefined) return 'rjsf';
  if (!isJsonObject(uiSchema)) return undefined;
  const { type, elements, scope } = uiSchema;
  if (typeof type === 'string' && (Array.isArray(elements) || typeof scope === 'string')) return 'json-forms';
  return Object.keys(uiSchema).length === 0 || hasKeyword(uiSchema) ? 'rjsf' : undefined;
}

function hasKeyword(json: Json): boolean {
  if (Array.isArray(json)) return (json as readonly Json[]).some(hasKeyword);
  return (
    isJsonObject(json) && Object.entries(json).some(([name, value]) => name.startsWith('ui:') || hasKeyword(value))
  );
}
