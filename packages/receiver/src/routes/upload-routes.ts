import { type IncomingMessage, STATUS_CODES } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findForm } from '../forms/find-form.js';
import type { ServedForm } from '../forms/serve-forms.js';
import { refuseOtherMethods } from '../http/refuse-other-methods.js';
import { Problem } from '../problem/problem.js';
import type { UploadFolder } from '../uploads/upload-folder.js';

interface UploadRequest {
  readonly Params: { readonly id: string };
}

/** Headers of a request that tus reads (1.0.0, section Headers). */
const tusHeaders = /^(?:tus-|upload-|content-(?:type|length)$)/;

/**
 * `/forms/:id/uploads`: begins an upload; the address that it answers takes the bytes, tells how many it has, and
 * deletes them. Only for forms whose definition names `uploads`, and never readable.
 */
export function addUploadRoutes(
  server: FastifyInstance,
  { forms, uploads }: { readonly forms: ReadonlyMap<string, ServedForm>; readonly uploads: UploadFolder },
): void {
  const answer = async (request: FastifyRequest<UploadRequest>, reply: FastifyReply) => {
    requireUploads(findForm(forms, request.params.id));
    try {
      return await send(await uploads.answer(asWebRequest(request)), reply);
    } finally {
      // Bytes that were refused have to pass all the same, before the next request on the same connection.
      request.raw.unpipe().resume();
    }
  };
  // In a scope of its own: nowhere else bytes are taken as a stream.
  void server.register(async (scope) => {
    scope.addContentTypeParser('application/offset+octet-stream', (_, stream, done) => done(null, stream));
    scope.post<UploadRequest>('/forms/:id/uploads', { config: { rateLimit: {} } }, answer);
    scope.route<UploadRequest>({
      method: ['HEAD', 'PATCH', 'DELETE'],
      url: '/forms/:id/uploads/:upload',
      handler: answer,
    });
    refuseOtherMethods(scope, '/forms/:id/uploads', ['POST']);
    refuseOtherMethods(scope, '/forms/:id/uploads/:upload', ['HEAD', 'PATCH', 'DELETE']);
  });
}

function requireUploads({ definition: { submission } }: ServedForm): void {
  if (submission && 'uploads' in submission) return;
  throw new Problem({ status: 404, title: 'Not Found', detail: 'This form takes no uploads.' });
}

function asWebRequest({ raw, method, headers, url }: FastifyRequest<UploadRequest>): Request {
  const read = Object.entries(headers).flatMap(([name, value]) =>
    tusHeaders.test(name) && typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  const brings = headers['content-type'] === 'application/offset+octet-stream';
  const body = brings ? { body: Readable.toWeb(bytesOf(raw)) as ReadableStream, duplex: 'half' as const } : {};
  return new Request(new URL(url, 'http://receiver'), { method, headers: read, ...body });
}

/** What arrives. A connection that is cut is an early end and no error: what came before is kept. */
function bytesOf(raw: IncomingMessage): Readable {
  const bytes = new PassThrough();
  raw.once('error', () => bytes.end());
  raw.once('close', () => bytes.end());
  // It may be over before anybody listens.
  if (raw.destroyed) bytes.end();
  return raw.pipe(bytes);
}

async function send(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  const { status } = answer;
  const text = await answer.text();
  if (status >= 400) throw refusal(status, text.trim());
  for (const [name, value] of answer.headers) {
    // Which pages may ask is the receiver's own matter.
    if (!name.startsWith('access-control-') && name !== 'content-length') void reply.header(name, value);
  }
  return reply.code(status).header('Cache-Control', 'no-store').send();
}

function refusal(status: number, detail: string): Problem {
  const headers = { 'Tus-Resumable': '1.0.0', ...(status === 503 && { 'Retry-After': '60' }) };
  return new Problem({ status, name: 'upload-refused', title: STATUS_CODES[status] ?? 'Error', detail, headers });
}
