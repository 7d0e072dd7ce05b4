import { createHash } from 'node:crypto';

/** Subresource Integrity of a file (W3C SRI, 3.1). */
export function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
