import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from '../http/refuse-other-methods.js';
import type { Scanner } from '../scanning/scanner.js';
import type { Store } from '../store/store.js';

/**
 * `/health`: the process answers; whoever watches it restarts it otherwise. `/ready`: a submission could be stored now:
 * store and scanner answer. A proxy sends nobody here while it is 503.
 */
export function addHealthRoutes(server: FastifyInstance, store: Store, scanner?: Scanner): void {
  server.get('/health', async (_, reply) => reply.header('Cache-Control', 'no-store').send({ status: 'ok' }));
  server.get('/ready', async (_, reply) => {
    await Promise.all([store.ping(), scanner?.ping()]);
    return reply.header('Cache-Control', 'no-store').send({ status: 'ready' });
  });
  for (const url of ['/health', '/ready']) refuseOtherMethods(server, url, ['GET', 'HEAD']);
}
