import { fromBase64, toBase64 } from '../base64.js';
import { DraftError } from './draft-error.js';

/** Iterations for PBKDF2-HMAC-SHA-256 (OWASP Password Storage Cheat Sheet, 2025). */
const iterationsNow = 600_000;
/** Fewer protect nothing, more would stop the page: such a file is not ours. */
const iterationsRead = { least: 100_000, most: 10_000_000 };

/** A text that only a passphrase opens: AES-256-GCM with a key from PBKDF2-HMAC-SHA-256. Bytes are in base64. */
export interface Sealed {
  /** `PBKDF2-HMAC-SHA-256` */
  readonly kdf: string;
  readonly iterations: number;
  readonly salt: string;
  /** `AES-256-GCM` */
  readonly cipher: string;
  readonly iv: string;
  readonly data: string;
  /** SHA-256 of the encrypted bytes: tells a damaged file from a wrong passphrase. */
  readonly check: string;
}

/** Seals a text. Throws a `DraftError` with `no-encryption` on pages without https. */
export async function seal(text: string, passphrase: string): Promise<Sealed> {
  const subtle = subtleCrypto();
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, { salt, iterations: iterationsNow });
  const data = new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text)));
  return {
    kdf: 'PBKDF2-HMAC-SHA-256',
    iterations: iterationsNow,
    salt: toBase64(salt),
    cipher: 'AES-256-GCM',
    iv: toBase64(iv),
    data: toBase64(data),
    check: await checkOf(data),
  };
}

/** Opens a sealed text. Throws a `DraftError` with `broken`, `passphrase-wrong` or `no-encryption`. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<string> {
  const subtle = subtleCrypto();
  const { iterations } = sealed;
  const [salt, iv, data] = [sealed.salt, sealed.iv, sealed.data].map(fromBase64);
  const isKnown = sealed.kdf === 'PBKDF2-HMAC-SHA-256' && sealed.cipher === 'AES-256-GCM';
  const isSound =
    iterations >= iterationsRead.least && iterations <= iterationsRead.most && Number.isInteger(iterations);
  if (!isKnown || !isSound || !salt || !iv || !data || sealed.check !== (await checkOf(data))) {
    throw new DraftError('broken');
  }
  const key = await keyFrom(passphrase, { salt, iterations });
  try {
    return new TextDecoder().decode(await subtle.decrypt({ name: 'AES-GCM', iv }, key, data));
  } catch (cause) {
    throw new DraftError('passphrase-wrong', { cause });
  }
}

/** The platform's cryptography is there on pages with https only. */
function subtleCrypto(): SubtleCrypto {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) throw new DraftError('no-encryption');
  return subtle;
}

async function keyFrom(
  passphrase: string,
  { salt, iterations }: { readonly salt: Uint8Array<ArrayBuffer>; readonly iterations: number },
): Promise<CryptoKey> {
  // The same letters can be typed as different code points on another device.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await subtleCrypto().importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return subtleCrypto().deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

async function checkOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64(new Uint8Array(await subtleCrypto().digest('SHA-256', bytes)));
}
