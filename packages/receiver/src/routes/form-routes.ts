import type { FastifyInstance, FastifyRequest } from 'fastify';
import { findForm } from '../forms/find-form.js';
import type { ServedForm } from '../forms/serve-forms.js';
import { refuseOtherMethods } from '../http/refuse-other-methods.js';

interface FormRequest {
  readonly Params: { readonly id: string };
}

/** `/forms`: the list of forms. `/forms/:id`: a definition. */
export function addFormRoutes(server: FastifyInstance, forms: ReadonlyMap<string, ServedForm>): void {
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
  for (const url of ['/forms', '/forms/:id']) refuseOtherMethods(server, url, ['GET', 'HEAD']);
}

/** Whether the sender already has this version (RFC 9110, 13.1.2). */
function isFresh({ headers }: FastifyRequest<FormRequest>, etag: string): boolean {
  const tags = headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags?.includes(etag) === true || tags?.includes('*') === true;
}
