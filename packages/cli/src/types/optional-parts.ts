import type { JsonObject, Schema, SchemaDocument, SchemaObject } from '@amtform/model';
import { alwaysInPlace, sometimesInPlace } from './in-place.js';

/** Schemas for one answer. */
interface Described {
  /** Those that hold whatever is answered, and those that hold sometimes. */
  readonly always: readonly SchemaObject[];
  readonly conditional: readonly SchemaObject[];
  readonly document: SchemaDocument;
  readonly read: (schema: Schema) => JsonObject;
}

const deepest = 12;

/**
 * What schemas that hold only sometimes add to an answer, all of it optional. Undefined where they add nothing. What is
 * always described keeps its type: a condition may allow less, and a type cannot say when.
 */
export function optionalParts(described: Described, depth = 0): JsonObject | undefined {
  const { always, conditional, document, read } = described;
  if (conditional.length === 0 || depth > deepest) return undefined;
  const named = (schemas: readonly SchemaObject[], name: string) =>
    schemas.flatMap(({ properties = {} }) => (Object.hasOwn(properties, name) ? [properties[name] ?? {}] : []));
  const names = new Set(conditional.flatMap(({ properties = {} }) => Object.keys(properties)));
  const properties: Record<string, JsonObject> = {};
  for (const name of names) {
    const known = named(always, name);
    const given = named(conditional, name).filter((schema) => schema !== false);
    if (given.length === 0) continue;
    if (known.length > 0) {
      const inside = inPlaceOf(known, given, document);
      const part = optionalParts({ ...inside, document, read }, depth + 1);
      if (part) properties[name] = part;
    } else properties[name] = given.length === 1 ? read(given[0] ?? true) : { anyOf: given.map(read) };
  }
  return Object.keys(properties).length > 0 ? { type: 'object', properties } : undefined;
}

function inPlaceOf(known: readonly Schema[], given: readonly Schema[], document: SchemaDocument) {
  const always = known.flatMap((schema) => [...alwaysInPlace(schema, document)]);
  const here = given.flatMap((schema) => [...alwaysInPlace(schema, document)]);
  return { always, conditional: [...here, ...sometimesInPlace(here, document)] };
}
