import type { FastifyRequest } from 'fastify';
import { bodyHash } from './body-hash.js';
import { envelopeFor } from './envelope-for.js';
import { readIdempotencyKey } from './read-idempotency-key.js';
import { readJsonBody } from './read-json-body.js';
import type { Reading } from './read-sending.js';
import type { Sending } from './sending.js';

/** Reads JSON: an envelope, or the answers alone where the definition says `answers`. */
export async function readJson(request: FastifyRequest, { form }: Reading): Promise<Sending> {
  const body = request.body as Uint8Array;
  const json = readJsonBody(body);
  const { definition } = form;
  const { submission } = definition;
  const { formVersion, language, answers, confirmed } =
    submission && 'format' in submission && submission.format === 'answers'
      ? { formVersion: definition.version, language: definition.language, answers: json, confirmed: [] }
      : envelopeFor(definition.id, json);
  const key = readIdempotencyKey(request.headers['idempotency-key']);
  return { formVersion, language, answers, confirmed, files: [], key, bodyHash: bodyHash(body) };
}
