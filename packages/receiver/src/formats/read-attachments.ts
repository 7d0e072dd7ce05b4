import { isJsonObject, type Json, type JsonObject } from '@amtform/model';
import type { NamedUpload, SentFile } from './sending.js';
import { envelopeRefusal } from './envelope-refusal.js';

/** The files that an envelope brings: those with their bytes, and those whose bytes were uploaded before. */
export interface EnvelopeFiles {
  readonly files: readonly SentFile[];
  readonly uploads?: readonly NamedUpload[];
}

/** More are refused by the limits anyway; nobody has to decode them for that. */
const mostAttachments = 1000;

/**
 * Reads `attachments` of an envelope: `{ pointer, name, type, content }` with the bytes in base64 (RFC 4648), or
 * `{ pointer, name, type, sha256, upload }`. Throws a Problem that says what is wrong with them.
 */
export function readAttachments(json: Json | undefined): EnvelopeFiles {
  const files: SentFile[] = [];
  const uploads: NamedUpload[] = [];
  if (json === undefined) return { files };
  if (!Array.isArray(json) || json.length > mostAttachments)
    throw envelopeRefusal('attachments has to be a short list.');
  for (const entry of json as readonly Json[]) {
    if (!isJsonObject(entry)) throw envelopeRefusal('An entry of attachments has to be an object.');
    const { pointer, name } = { pointer: textOf(entry, 'pointer'), name: textOf(entry, 'name') };
    if (entry['upload'] === undefined) files.push({ pointer, name, bytes: decoded(textOf(entry, 'content')) });
    else uploads.push({ pointer, name, sha256: textOf(entry, 'sha256'), address: textOf(entry, 'upload') });
  }
  return uploads.length > 0 ? { files, uploads } : { files };
}

function textOf(entry: JsonObject, member: string): string {
  const text = entry[member];
  if (typeof text === 'string') return text;
  throw envelopeRefusal(`${member} of an entry of attachments has to be text.`);
}

/** Strictly: Node passes over whatever is no base64. */
function decoded(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw envelopeRefusal('content of an entry of attachments has to be base64.');
  return new Uint8Array(bytes);
}
