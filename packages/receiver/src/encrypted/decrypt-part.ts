import { compactDecrypt } from 'jose';
import { Problem } from '../problem/problem.js';
import type { DecryptionKey } from './read-private-key.js';

/** Most characters of a content type that a part may name. */
const longestType = 100;

/** A part of a package, readable again. */
export interface OpenPart {
  readonly bytes: Uint8Array;
  /** Media type, as the sender says. */
  readonly type: string;
}

/**
 * Decrypts one part of a package (RFC 7516, compact). Only the algorithms of FIT-Connect are taken, and nothing that is
 * compressed. Throws a Problem for whatever cannot be decrypted; it never says why, because that would help to guess.
 */
export async function decryptPart(jwe: unknown, { kid, key }: DecryptionKey): Promise<OpenPart> {
  if (typeof jwe !== 'string') throw undecryptable();
  const opened = await compactDecrypt(jwe, key, {
    keyManagementAlgorithms: ['RSA-OAEP-256'],
    contentEncryptionAlgorithms: ['A256GCM'],
  }).catch(() => undefined);
  if (!opened || opened.protectedHeader.kid !== kid || opened.protectedHeader['zip'] !== undefined)
    throw undecryptable();
  return { bytes: opened.plaintext, type: (opened.protectedHeader.cty ?? '').slice(0, longestType) };
}

function undecryptable(): Problem {
  const detail = 'A part of the package cannot be decrypted with the key of this receiver.';
  return new Problem({ status: 422, name: 'undecryptable', title: 'The package cannot be read', detail });
}
