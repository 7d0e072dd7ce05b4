/** What office files are on the inside. */
const zipped = /^application\/(zip|vnd\.openxmlformats-officedocument\..+|vnd\.oasis\.opendocument\..+)$/;

/**
 * Whether a file of this type, found by its bytes, may go where these types are accepted: media types, with `*` for
 * every subtype. An empty list accepts everything.
 */
export function fitsAccept(type: string, accept: readonly string[]): boolean {
  if (accept.length === 0) return true;
  return accept.some((accepted) => {
    if (accepted.endsWith('/*')) return type.startsWith(accepted.slice(0, -1));
    if (type === 'application/zip') return zipped.test(accepted);
    if (type === 'text/plain') return accepted.startsWith('text/') || accepted === 'application/json';
    return accepted === type || (type === 'image/heic' && accepted === 'image/heif');
  });
}
