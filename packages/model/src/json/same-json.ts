import { isJsonObject, type Json } from './json.js';

/** Whether two JSON values are equal, whatever the order of their members. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item: Json, i) => sameJson(item, b[i] as Json));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const names = Object.getOwnPropertyNames(a);
  return (
    names.length === Object.getOwnPropertyNames(b).length &&
    names.every((n) => Object.hasOwn(b, n) && sameJson(a[n], b[n]))
  );
}
