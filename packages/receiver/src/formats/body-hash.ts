import { createHash } from 'node:crypto';

/** SHA-256 of a request body, in hexadecimal: tells a repeated submission from another one under the same key. */
export function bodyHash(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}
