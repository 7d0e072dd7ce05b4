import { isJsonObject, type Json } from '@amtform/model';
import { ownMembers } from './plain-schema.js';
import { unicodePattern } from './unicode-pattern.js';

/** Reads the value of a keyword. Undefined says that it has not the form that the keyword asks for. */
type ReadValue = (value: unknown) => unknown;

const types = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);

const count: ReadValue = (value) => (Number.isInteger(value) && Number(value) >= 0 ? value : undefined);
const limit: ReadValue = (value) => (Number.isFinite(value) ? value : undefined);

/** The keywords that hold no schemas. A value of another form than theirs decides nothing. */
export const keywordValues: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ['type', typeNames],
  ['const', (value) => value],
  ['enum', (value) => (isList(value) && value.length > 0 ? value : undefined)],
  ['required', names],
  ['minProperties', count],
  ['maxProperties', count],
  ['minItems', count],
  ['maxItems', count],
  ['minContains', count],
  ['maxContains', count],
  ['minLength', count],
  ['maxLength', count],
  ['uniqueItems', (value) => (value === true ? true : undefined)],
  ['minimum', limit],
  ['maximum', limit],
  ['exclusiveMinimum', limit],
  ['exclusiveMaximum', limit],
  ['multipleOf', (value) => (Number.isFinite(value) && Number(value) > 0 ? value : undefined)],
  ['pattern', (value) => (typeof value === 'string' ? unicodePattern(value) : undefined)],
  ['format', (value) => (typeof value === 'string' ? value : undefined)],
]);

/** Whether a value is a list. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The texts of a list, each once. */
export function names(value: unknown): readonly string[] | undefined {
  return isList(value) ? [...new Set(value.filter((name) => typeof name === 'string'))] : undefined;
}

/** The members of an object that can be read, under their names or others, in an object that inherits nothing. */
export function plainMembers<T>(
  value: unknown,
  read: (member: unknown) => T | undefined,
  rename = (name: string) => name,
): Record<string, T> | undefined {
  if (!isJsonObject(value as Json)) return undefined;
  const members = ownMembers<T>();
  for (const [name, member] of Object.entries(value as object)) {
    const result = read(member);
    if (result !== undefined) members[rename(name)] = result;
  }
  return members;
}

function typeNames(value: unknown): readonly string[] | undefined {
  const known = names(typeof value === 'string' ? [value] : value)?.filter((name) => types.has(name));
  return known && known.length > 0 ? known : undefined;
}
