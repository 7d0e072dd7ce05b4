import type { Json } from './json.js';
import { NotJsonError } from './not-json-error.js';
import { appendPointer } from './pointer.js';

/**
 * A deep, frozen copy of a JSON value, made of own members only.
 *
 * Throws a `NotJsonError` for anything that is not JSON (functions, NaN, cycles) and for a member named `__proto__`,
 * which validators treat each in its own way.
 *
 * @param maxDepth levels of nesting that are allowed
 */
export function frozenCopy(value: unknown, maxDepth: number, pointer = ''): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw new NotJsonError(pointer, 'is not a JSON value.');
  if (maxDepth <= 0) throw new NotJsonError(pointer, 'is nested too deeply.');
  if (Array.isArray(value)) {
    return Object.freeze(value.map((item: unknown, i) => frozenCopy(item, maxDepth - 1, appendPointer(pointer, i))));
  }
  const copy: Record<string, Json> = {};
  for (const name of Object.getOwnPropertyNames(value)) {
    if (name === '__proto__') throw new NotJsonError(appendPointer(pointer, name), 'is not a usable name.');
    const member = (value as Record<string, unknown>)[name];
    if (member !== undefined) copy[name] = frozenCopy(member, maxDepth - 1, appendPointer(pointer, name));
  }
  return Object.freeze(copy);
}
