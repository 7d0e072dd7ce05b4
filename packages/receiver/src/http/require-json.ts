import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from '../problem/problem.js';

/**
 * Throws a Problem for a body that does not claim to be plain JSON. A page of another origin can send text/plain
 * without asking first; what it sends must not be stored behind the error that it sees.
 */
export function requireJson(headers: IncomingHttpHeaders): void {
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) {
    throw refusal('The Content-Type has to be application/json.', { Accept: 'application/json' });
  }
  if (!/^(?:identity)?$/i.test(headers['content-encoding'] ?? '')) {
    throw refusal('The body must not be compressed.', { 'Accept-Encoding': 'identity' });
  }
}

function refusal(detail: string, headers: Readonly<Record<string, string>>): Problem {
  return new Problem({ status: 415, name: 'not-application-json', title: 'Unsupported media type', detail, headers });
}
