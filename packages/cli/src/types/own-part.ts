import { isSchema, type JsonObject, type Schema, type SchemaObject } from '@amtform/model';

/** Makes of a schema one that json-schema-to-typescript reads as it is meant. */
export type Typable = (schema: Schema) => JsonObject;

const objectWords = ['properties', 'required', 'additionalProperties', 'patternProperties', 'unevaluatedProperties'];
const listWords = ['items', 'prefixItems', 'additionalItems', 'unevaluatedItems'];

/** What the keywords of one schema say of the type, without those that join other schemas. Undefined for nothing. */
export function ownPart(schema: SchemaObject, read: Typable): JsonObject | undefined {
  if (schema.const !== undefined) return { enum: [schema.const] };
  if (schema.enum !== undefined) return { enum: schema.enum };
  const types = typesOf(schema);
  const parts = types.map((type): JsonObject => {
    if (type === 'object') return objectPart(schema, read);
    return type === 'array' ? listPart(schema, read) : { type };
  });
  const [first] = parts;
  return parts.length > 1 ? { anyOf: parts } : first;
}

/** As a form reads it, a schema with properties asks for an object also where it does not say so. */
function typesOf(schema: SchemaObject): readonly string[] {
  if (schema.type !== undefined) return [schema.type].flat();
  const has = (keyword: string) => Object.hasOwn(schema, keyword);
  return [...(objectWords.some(has) ? ['object'] : []), ...(listWords.some(has) ? ['array'] : [])];
}

function objectPart(schema: SchemaObject, read: Typable): JsonObject {
  const { properties = {}, required = [] } = schema;
  const names = Array.isArray(required) ? (required as readonly string[]) : [];
  const described = Object.entries(properties).map(([name, inner]) => [name, read(inner)] as const);
  const undescribed = names.filter((name) => !Object.hasOwn(properties, name)).map((name) => [name, {}] as const);
  const members = Object.fromEntries([...described, ...undescribed]);
  const others = freeMembers(schema);
  // TypeScript demands of every named member that it has the type of the free ones.
  const isMixed = others.length > 0 && Object.keys(members).length > 0;
  const free = isMixed ? {} : others.length > 1 ? { anyOf: others.map(read) } : others.map(read)[0];
  return { type: 'object', properties: members, required: [...names], additionalProperties: free ?? false };
}

/** Schemas of the members with free names. */
export function freeMembers({ additionalProperties, ...schema }: SchemaObject): readonly Schema[] {
  const named = Object.values((schema['patternProperties'] ?? {}) as Readonly<Record<string, Schema>>);
  const isOpen = isSchema(additionalProperties) && additionalProperties !== false;
  return isOpen ? [...named, additionalProperties] : named;
}

function listPart(schema: SchemaObject, read: Typable): JsonObject {
  const { items, prefixItems, additionalItems, minItems = 0, maxItems = Infinity } = schema;
  const isOld = Array.isArray(items);
  const first = prefixItems ?? (isOld ? (items as readonly Schema[]) : []);
  const rest = isOld ? additionalItems : (items as Schema | undefined);
  if (first.length === 0) return { type: 'array', items: read(rest ?? true) };
  const tuple = first.slice(0, maxItems).map(read);
  const isClosed = rest === false || schema['unevaluatedItems'] === false || maxItems <= first.length;
  return {
    type: 'array',
    items: tuple,
    additionalItems: isClosed ? false : read(rest ?? true),
    minItems: Math.min(minItems, tuple.length),
  };
}
