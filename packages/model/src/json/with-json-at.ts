import { isJsonObject, type Json } from './json.js';
import { parsePointer } from './pointer.js';

/**
 * A JSON value with another value at a pointer, or with none there. Everything off the way keeps its identity.
 * Objects and arrays that are missing on the way are made; a group that becomes empty is taken away, because an
 * untouched group is no answer. Entries of a list are kept even when empty, so that the others keep their place.
 *
 * @param isList tells for a pointer whether a list belongs there, where the value does not show it yet
 */
export function withJsonAt(
  json: Json | undefined,
  pointer: string,
  change: { readonly value: Json | undefined; readonly isList: (pointer: string) => boolean },
): Json | undefined {
  const segments = parsePointer(pointer);

  function at(value: Json | undefined, depth: number, here: string): Json | undefined {
    const segment = segments[depth];
    if (segment === undefined) return change.value;
    const below = `${here}/${pointer.split('/')[depth + 1] ?? ''}`;
    if (/^\d+$/.test(segment) && (Array.isArray(value) || (value === undefined && change.isList(here)))) {
      return withEntry((value ?? []) as readonly Json[], Number(segment), (entry) => at(entry, depth + 1, below));
    }
    const members = isJsonObject(value) ? value : {};
    const member = at(Object.hasOwn(members, segment) ? members[segment] : undefined, depth + 1, below);
    return withMember(members, segment, member);
  }
  return at(json, 0, '');
}

function withEntry(list: readonly Json[], index: number, change: (entry: Json | undefined) => Json | undefined): Json {
  const entries = list.slice();
  const changed = change(entries[index] ?? undefined);
  // An entry that a person added and left empty stays: {} beside objects, null beside plain values.
  while (entries.length < index) entries.push(isJsonObject(changed) ? {} : null);
  entries[index] = changed ?? (isJsonObject(list[index]) ? {} : null);
  return entries;
}

function withMember(
  members: { readonly [name: string]: Json },
  name: string,
  value: Json | undefined,
): Json | undefined {
  if (value !== undefined) {
    // defineProperty and not an assignment: a name such as __proto__ must become an own member.
    return Object.defineProperty({ ...members }, name, { value, enumerable: true, writable: true, configurable: true });
  }
  if (!Object.hasOwn(members, name)) return Object.getOwnPropertyNames(members).length > 0 ? members : undefined;
  const { [name]: _gone, ...rest } = members;
  return Object.getOwnPropertyNames(rest).length > 0 ? rest : undefined;
}
