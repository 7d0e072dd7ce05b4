import { CompactEncrypt, importJWK } from 'jose';
import type { PublicKey } from './public-key.js';

/** Encrypts one part for the holder of the private key. Resolves with a compact JWE (RFC 7516, 3.1). */
export type EncryptPart = (bytes: Uint8Array, mediaType: string) => Promise<string>;

/**
 * Makes the function that encrypts the parts of a submission: a fresh AES-256-GCM key for each, wrapped by
 * RSA-OAEP-256; never compressed, because the length would tell of the content.
 */
export async function encryptPart(publicKey: PublicKey): Promise<EncryptPart> {
  const { kid, ...jwk } = publicKey;
  const key = await importJWK(jwk, 'RSA-OAEP-256');
  return (bytes, cty) =>
    new CompactEncrypt(bytes).setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid, cty }).encrypt(key);
}
