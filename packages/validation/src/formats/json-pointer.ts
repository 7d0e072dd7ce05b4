/** A JSON Pointer as text, as `/a~1b/0`. Source: RFC 6901, section 3. */
export function isJsonPointer(text: string): boolean {
  return /^(?:\/(?:[^/~]|~[01])*)*$/.test(text);
}
