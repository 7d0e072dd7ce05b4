import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findForm } from '../forms/find-form.js';
import { receiveSubmission, type Reception } from '../submission/receive-submission.js';
import { requireJson } from './require-json.js';

interface FormRequest {
  readonly Params: { readonly id: string };
}

/** Adds what the receiver answers: its health, the forms, and submissions. */
export function addRoutes(server: FastifyInstance, reception: Reception): void {
  const { forms, store } = reception;

  server.get('/health', async (_, reply) => {
    await store.ping();
    return reply.header('Cache-Control', 'no-store').send({ status: 'ok' });
  });

  server.get('/forms', async (_, reply) => {
    const list = [...forms.values()].map(({ definition: { id, version, title, language } }) => ({
      id,
      version,
      title,
      language,
    }));
    return reply.header('Cache-Control', 'no-cache').send({ forms: list });
  });

  server.get<FormRequest>('/forms/:id', async (request, reply) => {
    const { text, etag } = findForm(forms, request.params.id);
    reply.headers({ ETag: etag, 'Cache-Control': 'no-cache' });
    if (isFresh(request, etag)) return reply.code(304).send();
    return reply.type('application/json').send(text);
  });

  server.post<FormRequest>(
    '/forms/:id/submissions',
    { onRequest: async (request) => requireJson(request.headers) },
    (request, reply) => answerSubmission(request, reply, reception),
  );
}

/** Whether the sender already has this version (RFC 9110, 13.1.2). */
function isFresh({ headers }: FastifyRequest<FormRequest>, etag: string): boolean {
  const tags = headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags?.includes(etag) === true || tags?.includes('*') === true;
}

async function answerSubmission(request: FastifyRequest<FormRequest>, reply: FastifyReply, reception: Reception) {
  const formId = request.params.id;
  const response = await receiveSubmission(
    { formId, idempotencyKey: request.headers['idempotency-key'], body: request.body as Uint8Array },
    reception,
  );
  if (response.replayed) reply.header('Idempotency-Replayed', 'true');
  return reply
    .code(response.status)
    .headers({ Location: `/forms/${formId}/submissions/${response.submissionId}`, 'Cache-Control': 'no-store' })
    .type('application/json')
    .send(response.body);
}
