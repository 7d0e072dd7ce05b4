/** A UUID as `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`. Source: RFC 9562, section 4. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
