import { STATUS_CODES } from 'node:http';
import { ScannerUnavailable } from '../scanning/scanner.js';
import { StoreUnavailable } from '../store/store-unavailable.js';
import { Problem } from './problem.js';

/** The problem that a thrown error means for the sender. Errors that nobody foresaw become a 500 that tells nothing. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StoreUnavailable || error instanceof ScannerUnavailable) {
    const detail = 'The submission could not be stored. Send it again with the same Idempotency-Key.';
    return new Problem({ ...plain(503, detail), headers: { 'Retry-After': '10' } });
  }
  const status = statusOf(error);
  if (status >= 400 && status < 500) return new Problem(plain(status, 'The request cannot be served as it is.'));
  return new Problem(plain(500, 'The receiver could not handle the request.'));
}

function plain(status: number, detail: string): ConstructorParameters<typeof Problem>[0] {
  return { status, title: STATUS_CODES[status] ?? 'Error', detail };
}

/** Fastify's own errors carry the status that they mean. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : 500;
}
