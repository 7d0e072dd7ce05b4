import { isJsonObject, type Json } from './json.js';
import { appendPointer } from './pointer.js';

/** The pointers of all members of objects, at any depth, whose value is `null`; outer ones first. */
export function blankMembers(json: Json | undefined, pointer = ''): readonly string[] {
  if (Array.isArray(json)) {
    return (json as readonly Json[]).flatMap((entry, index) => blankMembers(entry, appendPointer(pointer, index)));
  }
  if (!isJsonObject(json)) return [];
  const members = Object.entries(json).map(([name, value]) => ({ at: appendPointer(pointer, name), value }));
  return [
    ...members.filter(({ value }) => value === null).map(({ at }) => at),
    ...members.flatMap(({ at, value }) => blankMembers(value, at)),
  ];
}
