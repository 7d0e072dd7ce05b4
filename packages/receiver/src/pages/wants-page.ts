import type { FastifyRequest } from 'fastify';
import { formatOf } from '../formats/media-type.js';

/** Whether a browser without scripts sends a form: it wants to show the answer and not to read it. */
export function wantsPage({ headers }: FastifyRequest): boolean {
  return formatOf(headers) !== 'application/json' && /\btext\/html\b/.test(headers.accept ?? '');
}
