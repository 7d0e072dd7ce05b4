import type { Json } from '@amtform/model';

// Taken once: old host scripts put their own functions on objects later, and for..in shows those too.
const hasOwn = Object.prototype.hasOwnProperty;

/**
 * JSON text of a JSON value (RFC 8259). The same value gives the same text: names are sorted by UTF-16 code units, as
 * in RFC 8785, so the order in which a person answered does not matter. Lone surrogates are escaped.
 *
 * `JSON.stringify` is not used for arrays and objects, because old host scripts give those a `toJSON` of their own.
 * For the same reason there are plain loops instead of `Object.keys`, `map` and `join`.
 *
 * Throws a TypeError for what JSON cannot say: NaN, infinities, undefined, functions.
 */
export function serialise(json: Json): string {
  if (json === null || typeof json === 'boolean') return `${json}`;
  if (typeof json === 'string') return JSON.stringify(json);
  if (typeof json === 'number' && json - json === 0) return `${json}`;
  if (typeof json !== 'object') throw new TypeError(`JSON cannot express ${typeof json} ${String(json)}`);
  return isArray(json) ? serialiseArray(json) : serialiseObject(json);
}

/** `Array.isArray` does not narrow to a readonly array. */
function isArray(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

function serialiseArray(array: readonly Json[]): string {
  let text = '';
  for (let index = 0; index < array.length; index += 1) {
    text += (index === 0 ? '' : ',') + serialise(array[index] as Json);
  }
  return `[${text}]`;
}

function serialiseObject(object: { readonly [name: string]: Json }): string {
  const names: string[] = [];
  for (const name in object) {
    if (hasOwn.call(object, name)) names.push(name);
  }
  names.sort();
  let text = '';
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    text += `${index === 0 ? '' : ','}${JSON.stringify(name)}:${serialise(object[name] as Json)}`;
  }
  return `{${text}}`;
}
