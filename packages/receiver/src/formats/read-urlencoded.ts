import type { FastifyRequest } from 'fastify';
import { bodyHash } from './body-hash.js';
import type { Reading } from './read-sending.js';
import { sendingOfFields } from './sending-of-fields.js';
import type { Sending } from './sending.js';

/** Reads what an HTML form sends without scripts. */
export async function readUrlencoded(request: FastifyRequest, reading: Reading): Promise<Sending> {
  const body = request.body as Uint8Array;
  const fields = [...new URLSearchParams(new TextDecoder().decode(body))];
  return sendingOfFields({ fields, files: [], bodyHash: bodyHash(body), headers: request.headers }, reading);
}
