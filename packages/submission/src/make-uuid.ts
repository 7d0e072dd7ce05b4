/**
 * A random UUID (version 4, RFC 9562). Made from `getRandomValues`, because `crypto.randomUUID` is missing on pages
 * that are served over plain http.
 */
export function makeUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let text = '';
  for (let index = 0; index < bytes.length; index += 1) {
    if (index === 4 || index === 6 || index === 8 || index === 10) text += '-';
    text += (marked(bytes[index] as number, index) + 0x100).toString(16).slice(1);
  }
  return text;
}

/** A byte of the UUID with the bits that say version 4 (in byte 6) and the variant of RFC 9562 (in byte 8). */
function marked(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x40;
  if (index === 8) return (byte & 0x3f) | 0x80;
  return byte;
}
