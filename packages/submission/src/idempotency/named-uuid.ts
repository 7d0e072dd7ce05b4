import { formatUuid } from './format-uuid.js';

/**
 * The UUID (version 8, RFC 9562) of a text under a secret seed: always the same for the same two, without a store that
 * two tabs could write at the same time.
 */
export async function namedUuid(seed: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${seed}\n${text}`);
  return formatUuid(await digest(bytes), 8);
}

/** Pages that are served over plain http have no `crypto.subtle`. */
async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  return subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : mixed(bytes);
}

/**
 * Four lanes of FNV-1a with a final mix. No secret depends on it: it only has to tell the bodies of one draft apart,
 * and the seed tells drafts apart.
 */
function mixed(bytes: Uint8Array): Uint8Array {
  const result = new DataView(new ArrayBuffer(16));
  for (let lane = 0; lane < 4; lane += 1) {
    let hash = Math.imul(0x811c9dc5 ^ lane, 0x9e3779b1);
    for (let index = 0; index < bytes.length; index += 1)
      hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193 + 2 * lane);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    result.setUint32(lane * 4, (hash ^ (hash >>> 16)) >>> 0);
  }
  return new Uint8Array(result.buffer);
}
