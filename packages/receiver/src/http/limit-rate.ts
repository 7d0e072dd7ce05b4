import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem/problem.js';

/**
 * Answers 429 with `Retry-After` to an address that sends more than so many requests a minute to the routes that ask
 * for it in their `config.rateLimit`. The addresses are kept in memory for that minute, and nowhere else.
 */
export async function limitRate(server: FastifyInstance, max: number): Promise<void> {
  await server.register(rateLimit, {
    global: false,
    max,
    timeWindow: '1 minute',
    errorResponseBuilder: (_, { ttl }) =>
      new Problem({
        status: 429,
        name: 'too-many-requests',
        title: 'Too many requests',
        detail: 'So many requests came from this address within a minute. Try again after it.',
        headers: { 'Retry-After': String(Math.ceil(ttl / 1000)) },
      }),
  });
}
