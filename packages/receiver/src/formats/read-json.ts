import type { FastifyRequest } from 'fastify';
import { checkSizes } from '../attachments/check-sizes.js';
import { bodyHash } from './body-hash.js';
import { contentHash } from './content-hash.js';
import { envelopeFor } from './envelope-for.js';
import { readIdempotencyKey } from './read-idempotency-key.js';
import { readJsonBody } from './read-json-body.js';
import type { Reading } from './read-sending.js';
import type { Sending } from './sending.js';

/** Reads JSON: an envelope, or the answers alone where the definition says `answers`. */
export async function readJson(request: FastifyRequest, { form, limits }: Reading): Promise<Sending> {
  const body = request.body as Uint8Array;
  const json = readJsonBody(body);
  const { definition } = form;
  const { id, version: formVersion, language, submission } = definition;
  const key = readIdempotencyKey(request.headers['idempotency-key']);
  if (submission && 'format' in submission && submission.format === 'answers')
    return { formVersion, language, answers: json, files: [], key, bodyHash: bodyHash(body) };
  const envelope = envelopeFor(id, json);
  checkSizes(envelope.files, limits);
  return { ...envelope, key, bodyHash: contentHash(json, envelope) };
}
