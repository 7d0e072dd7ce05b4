import type { Json } from '@amtform/model';

/** An office's public key, checked: RSA, for wrapping keys, at least 4096 bits (FIT-Connect, keys of a destination). */
export interface PublicKey {
  readonly kty: 'RSA';
  readonly kid: string;
  /** Modulus, base64url. */
  readonly n: string;
  readonly e: 'AQAB';
}

/** A key that answers must not be encrypted for. `message` names the member and the remedy. */
export class PublicKeyError extends Error {
  override readonly name = 'PublicKeyError';
}

/** Base64url characters of 4096 bits. */
const shortestModulus = 683;

/** Reads a JWK (RFC 7517) of a definition. Throws a `PublicKeyError` for any other key than the one described above. */
export function readPublicKey(json: Json | undefined): PublicKey {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new PublicKeyError('submission.publicKey is missing: put the public key of the office there, as a JWK.');
  const jwk = json as { readonly [name: string]: Json };
  const { kty, kid, n, e, alg, use, key_ops: operations } = jwk;
  for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k', 'oth']) {
    if (jwk[secret] !== undefined)
      throw new PublicKeyError(
        `submission.publicKey holds “${secret}” of a private key. Make a new pair: it is public now.`,
      );
  }
  if (kty !== 'RSA') throw new PublicKeyError('submission.publicKey.kty has to be RSA.');
  if (typeof kid !== 'string' || kid === '') throw new PublicKeyError('submission.publicKey.kid is missing.');
  if (alg !== undefined && alg !== 'RSA-OAEP-256')
    throw new PublicKeyError('submission.publicKey.alg has to be RSA-OAEP-256.');
  if (use !== undefined && use !== 'enc') throw new PublicKeyError('submission.publicKey.use has to be enc.');
  if (operations !== undefined && !(Array.isArray(operations) && operations.includes('wrapKey')))
    throw new PublicKeyError('submission.publicKey.key_ops has to contain wrapKey.');
  if (e !== 'AQAB') throw new PublicKeyError('submission.publicKey.e has to be AQAB.');
  if (typeof n !== 'string' || !/^[\w-]+$/.test(n) || n.length < shortestModulus || n.startsWith('AA'))
    throw new PublicKeyError('submission.publicKey.n has to have at least 4096 bits.');
  return { kty, kid, n, e };
}
