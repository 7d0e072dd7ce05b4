import { isJsonObject, type Json, type JsonObject } from '@amtform/model';
import type { FastifyRequest } from 'fastify';
import { checkSizes } from '../attachments/check-sizes.js';
import { contentHash } from '../formats/content-hash.js';
import { envelopeFor } from '../formats/envelope-for.js';
import { readIdempotencyKey } from '../formats/read-idempotency-key.js';
import { readJsonBody } from '../formats/read-json-body.js';
import type { Reading } from '../formats/read-sending.js';
import type { Sending, SentFile } from '../formats/sending.js';
import { Problem } from '../problem/problem.js';
import { checkDigest, type Described, readMetadata } from './check-digests.js';
import { decryptPart } from './decrypt-part.js';
import { packageRefusal } from './package-refusal.js';
import type { DecryptionKey } from './read-private-key.js';

/** More are refused by the limits anyway; nobody has to decrypt them for that. */
const mostAttachments = 1000;

/**
 * Reads an encrypted package: `{ form, language, encryptedMetadata, encryptedData, attachments }`, with
 * `encryptedConfirmed` where something unusual was confirmed. What it holds is checked by the digests of its metadata,
 * which have to be made for the same Idempotency-Key, and is then judged like any other sending. Encrypting twice gives
 * other bytes: a repeated sending is known by what was decrypted.
 */
export async function readEncrypted(
  request: FastifyRequest,
  { form, limits, decryptionKey }: Reading,
): Promise<Sending> {
  if (!decryptionKey) throw notHere();
  const json = readJsonBody(request.body as Uint8Array);
  const key = readIdempotencyKey(request.headers['idempotency-key']);
  if (!isJsonObject(json)) throw packageRefusal('The body has to be an object.');
  const described = readMetadata(readJsonBody((await decryptPart(json['encryptedMetadata'], decryptionKey)).bytes));
  if (described.reference !== key) throw packageRefusal('The package was made for another Idempotency-Key.');
  const { bytes } = await decryptPart(json['encryptedData'], decryptionKey);
  checkDigest(bytes, described.dataHash, 'The document of the answers');
  const { form: about, language } = json;
  const confirmed = await readConfirmed(json['encryptedConfirmed'], { key, decryptionKey });
  const opened = { form: about ?? null, language: language ?? null, answers: readJsonBody(bytes), ...confirmed };
  const envelope = envelopeFor(form.definition.id, opened);
  const files = await readFiles(json['attachments'], described, decryptionKey);
  checkSizes(files, limits);
  return { ...envelope, files, key, bodyHash: contentHash(opened, { files }) };
}

/** What the person said is right, as the envelope has it; nothing where the package brings nothing. */
async function readConfirmed(
  part: Json | undefined,
  { key, decryptionKey }: { readonly key: string; readonly decryptionKey: DecryptionKey },
): Promise<JsonObject> {
  if (part === undefined) return {};
  const opened = readJsonBody((await decryptPart(part, decryptionKey)).bytes);
  if (!isJsonObject(opened) || opened['senderReference'] !== key)
    throw packageRefusal('encryptedConfirmed was made for another Idempotency-Key.');
  return { confirmed: opened['confirmed'] ?? [] };
}

async function readFiles(json: Json | undefined, { files }: Described, key: DecryptionKey): Promise<SentFile[]> {
  const entries = json ?? [];
  if (!Array.isArray(entries) || entries.length > mostAttachments)
    throw packageRefusal('attachments has to be a short list.');
  if (entries.length !== files.size) throw packageRefusal('The metadata tell of other attachments.');
  const read: SentFile[] = [];
  for (const entry of entries as readonly Json[]) {
    const { attachmentId, pointer, encryptedAttachment } = isJsonObject(entry) ? entry : {};
    const described = typeof attachmentId === 'string' ? files.get(attachmentId) : undefined;
    if (!described || typeof pointer !== 'string') throw packageRefusal('The metadata tell of other attachments.');
    const { bytes } = await decryptPart(encryptedAttachment, key);
    checkDigest(bytes, described.hash, 'An attachment');
    read.push({ pointer, name: described.name, bytes });
  }
  return read;
}

function notHere(): Problem {
  const detail = 'This receiver has no key to read encrypted packages with.';
  return new Problem({ status: 415, name: 'media-type-unknown', title: 'Unsupported media type', detail });
}
