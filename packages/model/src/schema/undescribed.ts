import type { Json } from '../json/json.js';
import type { SchemaContext } from './applying-schemas.js';
import type { Schema, SchemaObject } from './schema.js';
import type { SchemaDocument } from './schema-document.js';
import { schemasInPlace } from './schemas-in-place.js';
import type { SchemaView } from './schema-view.js';
import { isSchema } from './subschemas.js';

/**
 * The schemas of a name that no `properties` describes: those of `patternProperties`, else of `additionalProperties`
 * and `unevaluatedProperties`. Undefined where the name is not allowed.
 */
export function undescribedSchemas(
  view: SchemaView,
  name: string,
  matches: SchemaContext['matches'],
): readonly Schema[] | undefined {
  const found = view.schemas.flatMap((schema) => {
    const patterns = Object.entries((schema['patternProperties'] ?? {}) as Record<string, Schema>)
      .filter(([pattern]) => matches(schemaOfPattern(pattern), name))
      .map(([, property]) => property);
    if (patterns.length > 0) return patterns;
    return [schema['additionalProperties'], schema['unevaluatedProperties']].filter(isSchema);
  });
  return found.includes(false) ? undefined : found.filter((schema) => schema !== true);
}

/** One schema a pattern, because validators keep what they made of a schema as long as it is the same object. */
const schemasOfPatterns = new Map<string, SchemaObject>();

/** The validator follows the pattern, because it takes care of those that take long. */
function schemaOfPattern(pattern: string): SchemaObject {
  const schema = schemasOfPatterns.get(pattern) ?? { pattern };
  schemasOfPatterns.set(pattern, schema);
  return schema;
}

/** Whether any schema of an object describes a name, be it one that does not apply now. */
export function isDescribed(view: SchemaView, name: string, document: SchemaDocument): boolean {
  const seen = new Set<SchemaObject>();
  const describes = (schema: Schema | undefined): boolean => {
    if (typeof schema !== 'object' || seen.has(schema)) return false;
    seen.add(schema);
    return Object.hasOwn(schema.properties ?? {}, name) || schemasInPlace(schema, document).some(describes);
  };
  return view.schemas.some(describes);
}

/** Whether a person may add entries under names of their own: the schema of the object says nothing else. */
export function isOpenForNames(view: SchemaView): boolean {
  if (view.properties.size > 0 || view.choices.length > 0) return false;
  return view.schemas.some(
    ({ patternProperties, additionalProperties, propertyNames }) =>
      patternProperties !== undefined ||
      propertyNames !== undefined ||
      (isSchema(additionalProperties) && additionalProperties !== false),
  );
}

const byType: Readonly<Record<string, SchemaObject>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  object: { type: 'object' },
  array: { type: 'array', items: {} },
};

/** A schema for an answer that no schema describes, so that it can be shown as what it is. */
export function schemaOfAnswer(answer: Json): Schema {
  return byType[Array.isArray(answer) ? 'array' : answer === null ? 'string' : typeof answer] ?? true;
}
