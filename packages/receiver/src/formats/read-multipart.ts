import type { FastifyRequest } from 'fastify';
import { checkSizes } from '../attachments/check-sizes.js';
import { contentHash } from './content-hash.js';
import { envelopeRefusal } from './envelope-refusal.js';
import { envelopeFor } from './envelope-for.js';
import { readIdempotencyKey } from './read-idempotency-key.js';
import { readJsonBody } from './read-json-body.js';
import { readParts } from './read-parts.js';
import type { Reading } from './read-sending.js';
import { sendingOfFields } from './sending-of-fields.js';
import type { Sending } from './sending.js';

/**
 * Reads `multipart/form-data` (RFC 7578): a part `submission` with the envelope and a part for each file, named by the
 * JSON Pointer of its answer. Without that part it is what an HTML form sends without scripts.
 */
export async function readMultipart(request: FastifyRequest, reading: Reading): Promise<Sending> {
  const parts = await readParts(request, reading.limits);
  const envelope = parts.fields.find(([name]) => name === 'submission')?.[1];
  if (envelope === undefined) {
    const bodyHash = contentHash(parts.fields, { files: parts.files });
    return sendingOfFields({ ...parts, bodyHash, headers: request.headers }, reading);
  }
  if (parts.fields.length > 1) throw envelopeRefusal('Beside the part submission there may only be files.');
  const json = readJsonBody(new TextEncoder().encode(envelope));
  const sent = envelopeFor(reading.form.definition.id, json);
  const files = [...sent.files, ...parts.files];
  checkSizes(files, reading.limits);
  const key = readIdempotencyKey(request.headers['idempotency-key']);
  return { ...sent, files, key, bodyHash: contentHash(json, { ...sent, files }) };
}
