import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';
import { bodyHash } from './body-hash.js';
import { envelopeFor } from './envelope-for.js';
import { readIdempotencyKey } from './read-idempotency-key.js';
import { readJsonBody } from './read-json-body.js';
import { readParts, type Parts } from './read-parts.js';
import type { Reading } from './read-sending.js';
import { sendingOfFields } from './sending-of-fields.js';
import type { Sending } from './sending.js';

/**
 * Reads `multipart/form-data` (RFC 7578): a part `submission` with the envelope and a part for each file, named by the
 * JSON Pointer of its answer. Without that part it is what an HTML form sends without scripts.
 */
export async function readMultipart(request: FastifyRequest, reading: Reading): Promise<Sending> {
  const parts = await readParts(request, reading.limits);
  const hash = hashOf(parts);
  const envelope = parts.fields.find(([name]) => name === 'submission')?.[1];
  if (envelope === undefined) {
    return sendingOfFields({ ...parts, bodyHash: hash, headers: request.headers }, reading);
  }
  const others = parts.fields.length - 1;
  if (others > 0) throw refusal('Beside the part submission there may only be files.');
  const { formVersion, language, answers } = envelopeFor(
    reading.form.definition.id,
    readJsonBody(new TextEncoder().encode(envelope)),
  );
  const key = readIdempotencyKey(request.headers['idempotency-key']);
  return { formVersion, language, answers, files: parts.files, key, bodyHash: hash };
}

/** The boundary changes from sending to sending, so the digest is that of the parts. */
function hashOf({ fields, files }: Parts): string {
  const digests = files.map(({ pointer, name, bytes }) => [pointer, name, bodyHash(bytes)]);
  return createHash('sha256')
    .update(JSON.stringify([fields, digests]))
    .digest('hex');
}

function refusal(detail: string): Problem {
  return new Problem({ status: 422, name: 'envelope-invalid', title: 'This is no submission', detail });
}
