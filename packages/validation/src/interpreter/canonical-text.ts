import { isJsonObject, type Json } from '@amtform/model';

/** A text that is the same for equal JSON values and for no others: members in order of their names, `-0` as `0`. */
export function canonicalText(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) {
    let text = '[';
    for (const entry of value as readonly Json[]) text += `${canonicalText(entry)},`;
    return `${text}]`;
  }
  if (!isJsonObject(value)) return value === null ? 'null' : value === 0 ? '0' : `${value as number | boolean}`;
  let text = '{';
  for (const name of Object.getOwnPropertyNames(value).sort()) {
    text += `${JSON.stringify(name)}:${canonicalText(value[name] ?? null)},`;
  }
  return `${text}}`;
}
