import { createHash, timingSafeEqual } from 'node:crypto';
import { Problem } from '../problem/problem.js';
import type { Clerk } from './clerk.js';

/**
 * The clerk whose token a request brings: `Authorization: Bearer TOKEN`, or Basic with the token as password, which
 * browsers ask for by themselves. Throws a Problem for all others.
 */
export function findClerk(header: string | undefined, clerks: readonly Clerk[]): Clerk {
  const token = tokenOf(header ?? '');
  const digest = createHash('sha256').update(token).digest();
  // All are compared, so that the time does not tell which one came close.
  const found = clerks.filter(({ tokenSha256 }) => timingSafeEqual(Buffer.from(tokenSha256, 'hex'), digest));
  if (token !== '' && found[0]) return found[0];
  throw new Problem({
    status: 401,
    name: 'token-missing',
    title: 'Not for everybody',
    detail: 'Send the token of the office.',
    headers: { 'WWW-Authenticate': 'Basic realm="Amtform", charset="UTF-8"' },
  });
}

function tokenOf(header: string): string {
  const bearer = /^Bearer +(\S+)$/i.exec(header)?.[1];
  if (bearer !== undefined) return bearer;
  const basic = /^Basic +([\w+/=-]+)$/i.exec(header)?.[1] ?? '';
  const pair = Buffer.from(basic, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}
