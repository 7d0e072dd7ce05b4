import type { FastifyReply } from 'fastify';
import { Problem } from './problem.js';
import { problemOf } from './problem-of.js';

/** Answers a request with the problem document of an error (RFC 9457), and logs the errors that nobody foresaw. */
export function sendProblem(error: unknown, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error);
  if (problem.status >= 500 && !(error instanceof Problem)) {
    // With a text of its own: the logger would take the error's message otherwise, which may quote an answer.
    reply.log.error({ err: error }, 'request failed');
  }
  return reply
    .code(problem.status)
    .headers({ 'Cache-Control': 'no-store', ...problem.headers })
    .type('application/problem+json')
    .send(JSON.stringify(problem.body));
}
