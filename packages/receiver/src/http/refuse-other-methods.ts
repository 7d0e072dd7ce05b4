import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem/problem.js';

const methods = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'] as const;

/** Answers 405 with `Allow` (RFC 9110, 15.5.6) to all methods that a known address does not have. */
export function refuseOtherMethods(server: FastifyInstance, url: string, allowed: readonly string[]): void {
  const refuse = async () => {
    throw new Problem({
      status: 405,
      title: 'Method Not Allowed',
      detail: `This address takes ${allowed.join(' and ')}.`,
      headers: { Allow: allowed.join(', ') },
    });
  };
  server.route({
    method: methods.filter((method) => !allowed.includes(method)),
    url,
    // Before the body is read: its media type is of no interest any more.
    onRequest: refuse,
    handler: refuse,
  });
}
