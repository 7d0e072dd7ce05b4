import cors from '@fastify/cors';
import multipart from '@fastify/multipart';
import { fastify, type FastifyInstance } from 'fastify';
import type { Clerk } from '../office/clerk.js';
import { addStyles } from '../pages/styles.js';
import { Problem } from '../problem/problem.js';
import { sendProblem } from '../problem/send-problem.js';
import { addFormRoutes } from '../routes/form-routes.js';
import { addHealthRoutes } from '../routes/health-routes.js';
import { addOfficeRoutes } from '../routes/office-routes.js';
import { addSubmissionRoutes } from '../routes/submission-routes.js';
import { addUploadRoutes } from '../routes/upload-routes.js';
import type { Reception } from '../submission/receive-submission.js';
import { answerClientError } from './answer-client-error.js';
import { logOptions, type LogStream } from './log-options.js';
import { limitRate } from './limit-rate.js';

/** How the server meets the world. */
export interface ServerOptions {
  /** Origins of the pages that may send from a browser. */
  readonly allowedOrigins: readonly string[];
  /** Most bytes of a submission. */
  readonly bodyLimit: number;
  /** Where log lines go; without it nothing is logged. */
  readonly logger?: LogStream | undefined;
  readonly patience: Patience;
  /** Submissions a minute from one address. */
  readonly rateLimit: number;
  /** How many proxies stand before the receiver: that many addresses of `X-Forwarded-For` are believed. */
  readonly proxies: number;
  /** Who may read submissions; without them nobody. */
  readonly clerks: readonly Clerk[];
}

/** Longest times in milliseconds: whoever sends slower than that holds a connection for nothing. */
export interface Patience {
  /** Until the head of a request has arrived. */
  readonly head: number;
  /** Until the whole request has arrived. */
  readonly request: number;
}

/** Builds the HTTP server around forms and store. It does not listen yet. */
export async function buildServer(reception: Reception, options: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({
    bodyLimit: options.bodyLimit,
    logger: options.logger ? logOptions(options.logger) : false,
    requestTimeout: options.patience.request,
    http: {
      headersTimeout: options.patience.head,
      connectionsCheckingInterval: Math.min(options.patience.head / 4, 5_000),
    },
    trustProxy: (_, hop) => hop < options.proxies,
    // Who is already connected while the receiver stops is still served.
    return503OnClosing: false,
    frameworkErrors: (error, _, reply) => void sendProblem(error, reply),
    clientErrorHandler: answerClientError,
  });
  server.addHook('onRequest', async (_, reply) => void reply.header('X-Content-Type-Options', 'nosniff'));
  // A connection that is busy when the receiver stops would else be kept open for more than a minute after its answer.
  server.addHook('preClose', async () => void (server.server.keepAliveTimeout = 1));
  await allowOrigins(server, options.allowedOrigins);
  readBodiesAsBytes(server);
  await server.register(multipart);
  await limitRate(server, options.rateLimit);
  server.setErrorHandler((error, request, reply) =>
    sendProblem(withLimit(error, request.routeOptions.bodyLimit), reply),
  );
  server.setNotFoundHandler((_, reply) => sendProblem(nothingHere(), reply));
  addHealthRoutes(server, reception.store, reception.attachments.scanner);
  addFormRoutes(server, reception.forms);
  addSubmissionRoutes(server, reception, options.allowedOrigins);
  const { uploads } = reception.attachments;
  if (uploads) addUploadRoutes(server, { forms: reception.forms, uploads });
  if (options.clerks.length > 0) addOfficeRoutes(server, { ...reception, log: server.log }, options.clerks);
  addStyles(server);
  return server;
}

const ownHeaders = ['Content-Type', 'Idempotency-Key'];
/** What an upload and the answers to it carry (tus 1.0.0). */
const uploadHeaders = ['Tus-Resumable', 'Upload-Expires', 'Upload-Length', 'Upload-Metadata', 'Upload-Offset'];

async function allowOrigins(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await server.register(cors, {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: [...ownHeaders, ...uploadHeaders],
    exposedHeaders: ['ETag', 'Idempotency-Replayed', 'Location', 'Retry-After', ...uploadHeaders],
    maxAge: 600,
    // The strict mode would answer in plain text.
    strictPreflight: false,
  });
}

/** The digest of a body is that of its bytes, so they are kept; every other media type is refused. */
function readBodiesAsBytes(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const types = ['application/json', 'application/x-www-form-urlencoded', 'application/vnd.amtform.encrypted+json'];
  server.addContentTypeParser(types, { parseAs: 'buffer' }, (_, body, done) => done(null, body));
}

/** Says how much would have been allowed. */
function withLimit(error: unknown, limit: number | undefined): unknown {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') return error;
  return new Problem({
    status: 413,
    name: 'too-large',
    title: 'The submission is too large',
    detail: `A submission may have ${String(limit)} bytes.`,
    members: { limit: limit ?? null },
  });
}

function nothingHere(): Problem {
  return new Problem({ status: 404, title: 'Not Found', detail: 'There is nothing at this address.' });
}
