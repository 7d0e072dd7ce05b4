import { readFile } from 'node:fs/promises';
import { isJsonObject } from '@amtform/model';
import { type CryptoKey, importJWK } from 'jose';
import { ConfigurationError } from '../configuration-error.js';

/** The office's half of the key that forms encrypt for. */
export interface DecryptionKey {
  /** Name of the pair. */
  readonly kid: string;
  readonly key: CryptoKey;
}

/** Base64url characters of 4096 bits. */
const shortestModulus = 683;

/**
 * Reads a file with a private key as JWK (RFC 7517): RSA for RSA-OAEP-256, at least 4096 bits, with `kid`. Throws a
 * ConfigurationError that never repeats anything of the key.
 */
export async function readPrivateKey(path: string): Promise<DecryptionKey> {
  const jwk: unknown = await readFile(path, 'utf8')
    .then((text) => JSON.parse(text) as unknown)
    .catch(() => undefined);
  if (!isJsonObject(jwk as never)) throw refusal('has to be a file with a private key as JWK.');
  const { kty, kid, n, d } = jwk as Readonly<Record<string, unknown>>;
  if (kty !== 'RSA' || typeof d !== 'string') throw refusal('has to hold the private half of an RSA key.');
  if (typeof kid !== 'string' || kid === '') throw refusal('has to hold a key with kid.');
  if (typeof n !== 'string' || n.length < shortestModulus) throw refusal('has to hold a key of at least 4096 bits.');
  try {
    return { kid, key: await importJWK(jwk as never, 'RSA-OAEP-256') };
  } catch {
    throw refusal('holds a key that cannot be read.');
  }
}

function refusal(reason: string): ConfigurationError {
  return new ConfigurationError(`AMTFORM_DECRYPTION_KEY ${reason}`);
}
