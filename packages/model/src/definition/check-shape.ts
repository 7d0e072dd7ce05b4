import { isJsonObject, type Json, type JsonObject } from '../json/json.js';
import { appendPointer } from '../json/pointer.js';
import type { Schema, SchemaObject } from '../schema/schema.js';
import type { DefinitionFault } from './definition-error.js';
import { nearestName } from './nearest-name.js';

/**
 * Checks a JSON value against the few keywords that the definition's own schema uses, with faults that a person can
 * act on: the name that was probably meant, what is allowed instead.
 */
export function checkShape(value: Json, shape: SchemaObject, document: SchemaObject, path = ''): DefinitionFault[] {
  const own = follow(shape, document);
  const fault = (reason: string, remedy: string): DefinitionFault[] => [{ path, reason, remedy }];

  if (own.oneOf) return checkShape(value, closest(value, own.oneOf), document, path);
  if (own.const !== undefined && value !== own.const)
    return fault(`is not ${JSON.stringify(own.const)}.`, 'Write that.');
  if (own.enum && !own.enum.includes(value)) {
    return fault(`is not one of the known words.`, `Use one of: ${own.enum.map((e) => JSON.stringify(e)).join(', ')}.`);
  }
  const types = typeof own.type === 'string' ? [own.type] : own.type;
  if (types && !types.includes(typeOf(value)))
    return fault(`is not of type ${types.join(' or ')}.`, 'Change its type.');

  if (typeof value === 'string') {
    if (value.length < (own.minLength ?? 0)) return fault('is empty.', 'Write a text or leave the member out.');
    if (own.pattern && !new RegExp(own.pattern, 'u').test(value))
      return fault(`“${value}” has the wrong form.`, `It must match ${own.pattern}.`);
  }
  if (typeof value === 'number' && (value < (own.minimum ?? value) || value > (own.maximum ?? value))) {
    return fault('is out of range.', `Use ${String(own.minimum)} to ${String(own.maximum)}.`);
  }
  if (Array.isArray(value)) return checkItems(value as readonly Json[], own, document, path);
  return isJsonObject(value) ? checkMembers(value, own, document, path) : [];
}

function checkItems(
  value: readonly Json[],
  shape: SchemaObject,
  document: SchemaObject,
  path: string,
): DefinitionFault[] {
  if (value.length < (shape.minItems ?? 0))
    return [{ path, reason: 'is an empty list.', remedy: 'Add an entry or leave it out.' }];
  const { items } = shape;
  if (!isShape(items)) return [];
  return value.flatMap((item, i) => checkShape(item, items, document, appendPointer(path, i)));
}

function checkMembers(value: JsonObject, shape: SchemaObject, document: SchemaObject, path: string): DefinitionFault[] {
  const known = shape.properties ?? {};
  const missing = (shape.required ?? [])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => ({ path, reason: `lacks “${name}”.`, remedy: 'Add it.' }));
  const present = Object.entries(value).flatMap(([name, member]) => {
    const inner = Object.hasOwn(known, name) ? known[name] : shape['additionalProperties'];
    if (inner === false)
      return [
        {
          path: appendPointer(path, name),
          reason: 'is not a known member.',
          remedy: suggestion(name, Object.getOwnPropertyNames(known)),
        },
      ];
    return isShape(inner) ? checkShape(member, inner, document, appendPointer(path, name)) : [];
  });
  return [...missing, ...present];
}

function follow(shape: SchemaObject, document: SchemaObject): SchemaObject {
  const target = shape.$ref ? document.$defs?.[shape.$ref.slice('#/$defs/'.length)] : undefined;
  return isShape(target) ? target : shape;
}

/** The alternative that an object with these members was probably meant to be. */
function closest(value: Json, branches: readonly Schema[]): SchemaObject {
  const fits = (b: SchemaObject) =>
    isJsonObject(value) && (b.required ?? []).some((name) => Object.hasOwn(value, name));
  const shapes = branches.filter(isShape);
  return shapes.find((b) => isOfType(value, b)) ?? shapes.find(fits) ?? shapes[0] ?? {};
}

/** Alternatives that have a member `type` are told apart by it. */
function isOfType(value: Json, { properties }: SchemaObject): boolean {
  const type = properties?.['type'];
  return isShape(type) && type.const !== undefined && isJsonObject(value) && value['type'] === type.const;
}

function suggestion(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near ? `Did you mean “${near}”?` : `Known here: ${known.join(', ')}.`;
}

function isShape(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
