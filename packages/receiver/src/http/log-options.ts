import type { FastifyError, FastifyRequest } from 'fastify';

/** Takes log lines, one JSON document each. `process.stdout` is one. */
export interface LogStream {
  write(line: string): void;
}

/**
 * Options of the logger. No answers, no addresses of people: of a request only method and route are logged, of an error
 * only its sort and where it was thrown, because messages of errors may quote what a person wrote.
 */
export function logOptions(stream: LogStream) {
  return {
    level: 'info',
    stream,
    serializers: {
      req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions.url ?? 'unknown' }),
      err: ({ name, code, stack }: FastifyError) => ({ type: name, code, message: '', stack: framesOf(stack) }),
    },
  };
}

/** The lines of a stack that say where; those before them repeat the message. */
function framesOf(stack = ''): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
