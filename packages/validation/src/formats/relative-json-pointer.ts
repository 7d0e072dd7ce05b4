import { isJsonPointer } from './json-pointer.js';

/** A JSON Pointer from here, as `1/name` or `0#`. Source: draft-bhutton-relative-json-pointer-00. */
export function isRelativeJsonPointer(text: string): boolean {
  const rest = /^(?:0|[1-9]\d*)(#?.*)$/s.exec(text)?.[1];
  return rest !== undefined && (rest === '#' || isJsonPointer(rest));
}
