/**
 * A random UUID (version 4, RFC 9562). Made from `getRandomValues`, because `crypto.randomUUID` is missing on pages
 * that are served over plain http.
 */
export function makeUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  let text = '';
  for (let index = 0; index < bytes.length; index += 1) {
    if (index === 4 || index === 6 || index === 8 || index === 10) text += '-';
    text += (bytes[index]! + 0x100).toString(16).slice(1);
  }
  return text;
}
