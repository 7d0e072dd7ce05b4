import type { Json, JsonObject } from '@amtform/model';

// Own and visible: the length of an array is its own, but not part of the JSON value.
const isMember = Object.prototype.propertyIsEnumerable;

/** The value at a JSON Pointer (RFC 6901) such as `/receipt/id`; undefined where there is none. */
export function readPointer(json: Json, pointer: string): Json | undefined {
  let value: Json | undefined = json;
  const names = pointer.split('/');
  for (let index = 1; index < names.length; index += 1) {
    const name = (names[index] as string).replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof value !== 'object' || value === null || !isMember.call(value, name)) return undefined;
    value = (value as JsonObject)[name];
  }
  return value;
}
