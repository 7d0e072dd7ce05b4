import type { Json } from './json.js';
import { appendPointer } from './pointer.js';

/** The pointers of all members of objects, at any depth, whose value is `null`; outer ones first. */
export function blankMembers(json: Json | undefined, pointer = ''): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  const isList = Array.isArray(json);
  const own: string[] = [];
  const inner: string[] = [];
  for (const [name, value] of Object.entries(json) as [string, Json][]) {
    const at = appendPointer(pointer, name);
    if (value === null && !isList) own.push(at);
    else inner.push(...blankMembers(value, at));
  }
  return [...own, ...inner];
}
