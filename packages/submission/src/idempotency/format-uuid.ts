/** Sixteen bytes, the first of those given, written as a UUID of a version (RFC 9562). */
export function formatUuid(bytes: Uint8Array, version: 4 | 8): string {
  let text = '';
  for (let index = 0; index < 16; index += 1) {
    if (index === 4 || index === 6 || index === 8 || index === 10) text += '-';
    text += (marked(bytes[index] as number, { index, version }) + 0x100).toString(16).slice(1);
  }
  return text;
}

/** A byte of the UUID with the bits that say its version (in byte 6) and the variant of RFC 9562 (in byte 8). */
function marked(byte: number, { index, version }: { readonly index: number; readonly version: number }): number {
  if (index === 6) return (byte & 0x0f) | (version << 4);
  if (index === 8) return (byte & 0x3f) | 0x80;
  return byte;
}
