import { createHash } from 'node:crypto';
import { isJsonObject, type Json } from '@amtform/model';
import { bodyHash } from './body-hash.js';
import type { EnvelopeFiles } from './read-attachments.js';

/**
 * Digest of an envelope or of fields, and of files, whatever way these came: a repeated sending may have another boundary or
 * another format, and a file that was uploaded ahead may travel with the answers the second time.
 */
export function contentHash(sent: Json, { files, uploads = [] }: EnvelopeFiles): string {
  const digests = [
    ...files.map(({ pointer, name, bytes }) => JSON.stringify([pointer, name, bodyHash(bytes)])),
    ...uploads.map(({ pointer, name, sha256 }) => JSON.stringify([pointer, name, sha256])),
  ];
  return createHash('sha256')
    .update(JSON.stringify([withoutAttachments(sent), digests.sort()]))
    .digest('hex');
}

function withoutAttachments(sent: Json): Json {
  return isJsonObject(sent)
    ? Object.fromEntries(Object.entries(sent).filter(([name]) => name !== 'attachments'))
    : sent;
}
