import { isJsonObject, type Json } from '@amtform/model';

/**
 * The SHA-256 (hexadecimal digits) of the file that an answer refers to, as `ni:///sha-256;…` (RFC 6920) or as
 * `{ name, sha256 }`; `''` where it refers to one without telling, and undefined where it refers to none.
 */
export function referredHash(answer: Json): string | undefined {
  if (typeof answer === 'string') {
    const hash = /^ni:\/\/\/sha-256;([\w-]*)/.exec(answer)?.[1];
    return hash === undefined ? undefined : Buffer.from(hash, 'base64url').toString('hex');
  }
  if (!isJsonObject(answer) || typeof answer['name'] !== 'string') return undefined;
  const { sha256 } = answer;
  return typeof sha256 === 'string' ? sha256.toLowerCase() : undefined;
}
