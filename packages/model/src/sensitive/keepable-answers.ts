import type { FormDefinition } from '../definition/form-definition.js';
import { isJsonObject, type Json } from '../json/json.js';
import { appendPointer } from '../json/pointer.js';
import type { Schema, SchemaObject } from '../schema/schema.js';
import { SchemaDocument } from '../schema/schema-document.js';
import { isSchema } from '../schema/subschemas.js';
import { possibleSchemas } from '../possible/possible-schemas.js';

/**
 * The answers that may be kept in a draft: without those that the definition calls `sensitive` or a schema `writeOnly`,
 * hidden ones and those of branches that were not chosen included. Undefined where nothing is left. A sensitive entry
 * of a list leaves `null` in its place.
 */
export function keepableAnswers({ schema, fields }: FormDefinition, answers: Json): Json | undefined {
  const document = SchemaDocument.of(schema);

  function keepable(answer: Json, given: readonly Schema[], place: string): Json | undefined {
    const schemas = possibleSchemas(given, document);
    if (fields?.[place]?.sensitive === true || schemas.some(({ writeOnly }) => writeOnly === true)) return undefined;
    if (Array.isArray(answer)) {
      return (answer as readonly Json[]).map(
        (entry, index) => keepable(entry, entrySchemas(schemas, index), `${place}/*`) ?? null,
      );
    }
    if (!isJsonObject(answer)) return answer;
    const members = Object.entries(answer).flatMap(([name, member]) => {
      const kept = keepable(member, memberSchemas(schemas, name), appendPointer(place, name));
      return kept === undefined ? [] : [[name, kept] as const];
    });
    return Object.fromEntries(members);
  }

  return keepable(answers, [schema], '');
}

function memberSchemas(schemas: readonly SchemaObject[], name: string): Schema[] {
  return schemas.flatMap((schema) => {
    const { properties = {}, patternProperties = {}, additionalProperties, unevaluatedProperties } = schema;
    // Whether a name fits the pattern is not asked: a schema too many keeps back an answer, one too few gives it away.
    const patterns: readonly unknown[] = Object.values(patternProperties as Record<string, unknown>);
    const own: readonly unknown[] = Object.hasOwn(properties, name)
      ? [properties[name]]
      : [additionalProperties, unevaluatedProperties];
    return [...own, ...patterns].filter(isSchema);
  });
}

function entrySchemas(schemas: readonly SchemaObject[], index: number): Schema[] {
  return schemas.flatMap((schema) => {
    const { items, prefixItems, additionalItems, unevaluatedItems, contains } = schema;
    const own: unknown = Array.isArray(items) ? (items as readonly unknown[])[index] : items;
    return [own, prefixItems?.[index], additionalItems, unevaluatedItems, contains].filter(isSchema);
  });
}
