/** Bytes that tell what a file is, whatever its name says. */
const signatures: readonly (readonly [type: string, bytes: string, offset: number])[] = [
  ['application/pdf', '%PDF-', 0],
  ['image/jpeg', '\xff\xd8\xff', 0],
  ['image/png', '\x89PNG\r\n\x1a\n', 0],
  ['image/gif', 'GIF8', 0],
  ['image/webp', 'WEBP', 8],
  ['image/heic', 'ftyphei', 4],
  ['image/heic', 'ftypmif1', 4],
  ['image/heic', 'ftyphev', 4],
  ['image/tiff', 'II*\0', 0],
  ['image/tiff', 'MM\0*', 0],
  ['application/zip', 'PK\x03\x04', 0],
];

/** How much of a file has to be read for it. */
export const headLength = 1024;

/**
 * The media type of a file by its first bytes; `text/plain` for readable text, `''` for what is not known. Office files
 * are `application/zip`: that is what they are.
 */
export function mediaTypeOf(head: Uint8Array): string {
  const text = latin1(head.subarray(0, headLength));
  const found = signatures.find(([, bytes, offset]) => text.startsWith(bytes, offset));
  if (found) return found[0];
  return isText(head.subarray(0, headLength)) ? 'text/plain' : '';
}

/** Bytes as text, one character a byte. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return text;
}

function isText(head: Uint8Array): boolean {
  // The end may cut a character in two: `stream` forgives that.
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return false;
  }
  return head.length > 0 && head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
