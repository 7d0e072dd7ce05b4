import { formatUuid } from './format-uuid.js';

/**
 * A random UUID (version 4, RFC 9562). Made from `getRandomValues`, because `crypto.randomUUID` is missing on pages
 * that are served over plain http.
 */
export function makeUuid(): string {
  return formatUuid(crypto.getRandomValues(new Uint8Array(16)), 4);
}
