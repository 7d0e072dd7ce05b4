import type { JsonObject } from '@amtform/model';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** The two halves of a key of an office, made for one run of the tests. */
export interface OfficeKey {
  readonly publicKey: JsonObject;
  readonly privateKey: JWK;
}

/** Makes a pair of keys. `modulusLength` in bits. */
export async function officeKey(modulusLength = 4096): Promise<OfficeKey> {
  const pair = await generateKeyPair('RSA-OAEP-256', { modulusLength, extractable: true });
  const about = { kid: 'office-2026', alg: 'RSA-OAEP-256', use: 'enc' };
  const [publicKey, privateKey] = await Promise.all([exportJWK(pair.publicKey), exportJWK(pair.privateKey)]);
  return { publicKey: { ...(publicKey as JsonObject), ...about }, privateKey: { ...privateKey, ...about } };
}
