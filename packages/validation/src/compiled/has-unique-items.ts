import { isJsonObject, type Json } from '@amtform/model';

/** Whether no two entries of a list are equal. It takes time in proportion to the size of the list. */
export function hasUniqueItems(list: readonly Json[]): boolean {
  return new Set(list.map(canonical)).size === list.length;
}

/** A text that is the same for equal values only, whatever the order of their members. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join()}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join()}}`;
}
