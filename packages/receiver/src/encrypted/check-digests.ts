import { createHash } from 'node:crypto';
import { isJsonObject, type Json } from '@amtform/model';
import { packageRefusal } from './package-refusal.js';

/** What the metadata say about a file. */
export interface DescribedFile {
  readonly name: string;
  readonly hash: string;
}

/** What the metadata of a package say (FIT-Connect metadata 2.1.0), as far as it is checked. */
export interface Described {
  /** SHA-512 of the answers, in hexadecimal digits. */
  readonly dataHash: string;
  /** By attachment id. */
  readonly files: ReadonlyMap<string, DescribedFile>;
  /** The idempotency key that the package was made for. */
  readonly reference: string;
}

/** Reads the metadata. Throws a Problem that names the member which is missing. */
export function readMetadata(json: Json): Described {
  const structure = member(json, 'contentStructure');
  const files = new Map<string, DescribedFile>();
  const attachments = member(structure, 'attachments') ?? [];
  if (!Array.isArray(attachments)) throw packageRefusal('contentStructure.attachments has to be a list.');
  for (const entry of attachments as readonly Json[]) {
    const name = text(member(entry, 'filename'), 'filename');
    files.set(text(member(entry, 'attachmentId'), 'attachmentId'), { name, hash: hashIn(entry) });
  }
  const reference = member(member(json, 'additionalReferenceInfo'), 'senderReference');
  return {
    dataHash: hashIn(member(structure, 'data')),
    files,
    reference: text(reference, 'additionalReferenceInfo.senderReference'),
  };
}

/** Throws a Problem where bytes are not those that the metadata tell of. */
export function checkDigest(bytes: Uint8Array, hash: string, what: string): void {
  if (createHash('sha512').update(bytes).digest('hex') !== hash.toLowerCase())
    throw packageRefusal(`${what} is not what its digest tells of.`);
}

function hashIn(json: Json | undefined): string {
  const hash = member(json, 'hash');
  if (member(hash, 'type') !== 'sha512') throw packageRefusal('hash.type has to be sha512.');
  return text(member(hash, 'content'), 'hash.content');
}

function member(json: Json | undefined, name: string): Json | undefined {
  return isJsonObject(json) && Object.hasOwn(json, name) ? json[name] : undefined;
}

function text(json: Json | undefined, name: string): string {
  if (typeof json === 'string') return json;
  throw packageRefusal(`${name} of the metadata has to be text.`);
}
