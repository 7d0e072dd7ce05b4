import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from '../problem/problem.js';

/**
 * Throws a Problem for a form that a page of another origin sends. Browsers let such a page send what an HTML form can
 * send, without asking first as they do for JSON, and name the origin (Fetch, `Origin` header).
 */
export function refuseForeignPages({ origin, host }: IncomingHttpHeaders, allowedOrigins: readonly string[]): void {
  if (origin === undefined || allowedOrigins.includes(origin)) return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw new Problem({
    status: 403,
    name: 'origin-not-allowed',
    title: 'This page may not send here',
    detail: 'The origin of the page is not among ALLOWED_ORIGINS.',
  });
}
