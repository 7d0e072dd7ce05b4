import { isJsonObject, type Json } from '../json/json.js';

/** Operations whose second part is worked out for each entry of a list, on that entry alone. */
const onEntries = new Set(['map', 'filter', 'reduce', 'all', 'some', 'none']);

/** One operation of a JsonLogic rule. */
export interface Operation {
  readonly name: string;
  readonly parts: readonly Json[];
  /** JSON Pointer of it, from the rule. */
  readonly path: string;
  /** Operations around it. */
  readonly depth: number;
  /** Whether names of answers in it begin at an entry of a list and not at the form. */
  readonly inEntry: boolean;
}

/**
 * All operations of a JsonLogic rule, outer ones first, up to a number of them. An object that is none, because it has
 * not exactly one member, is one with the name `''`.
 */
export function operationsOf(rule: Json, most: number): readonly Operation[] {
  const found: Operation[] = [];
  const open = [{ json: rule, path: '', depth: 0, inEntry: false }];
  while (open.length > 0 && found.length < most) {
    const { json, path, depth, inEntry } = open.pop() as (typeof open)[number];
    if (Array.isArray(json)) {
      (json as readonly Json[]).forEach((part, i) => open.push({ json: part, path: `${path}/${i}`, depth, inEntry }));
    } else if (isJsonObject(json)) {
      const names = Object.getOwnPropertyNames(json);
      const name = names.length === 1 ? (names[0] ?? '') : '';
      const value = json[name] ?? null;
      const parts = Array.isArray(value) ? (value as readonly Json[]) : [value];
      found.push({ name, parts, path, depth, inEntry });
      parts.forEach((part, i) => {
        const below = Array.isArray(value) ? `${path}/${name}/${i}` : `${path}/${name}`;
        open.push({ json: part, path: below, depth: depth + 1, inEntry: inEntry || (i > 0 && onEntries.has(name)) });
      });
    }
  }
  return found;
}
