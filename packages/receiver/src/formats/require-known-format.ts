import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from '../problem/problem.js';
import { formatOf, mediaTypes } from './media-type.js';

/**
 * Throws a Problem for a body in another format than those that the receiver reads. A page of another origin can send
 * text/plain without asking first; what it sends must not be stored behind the error that it sees.
 */
export function requireKnownFormat(headers: IncomingHttpHeaders): void {
  const known = mediaTypes.join(', ');
  if (formatOf(headers) === undefined) throw refusal(`The Content-Type has to be one of ${known}.`, { Accept: known });
  if (!/^(?:identity)?$/i.test(headers['content-encoding'] ?? '')) {
    throw refusal('The body must not be compressed.', { 'Accept-Encoding': 'identity' });
  }
}

function refusal(detail: string, headers: Readonly<Record<string, string>>): Problem {
  return new Problem({ status: 415, name: 'media-type-unknown', title: 'Unsupported media type', detail, headers });
}
