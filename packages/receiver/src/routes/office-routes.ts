import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clerk } from '../office/clerk.js';
import { amt24Xml, amt24XmlOfAll } from '../office/export/amt24-xml.js';
import { csvOf } from '../office/export/csv-of.js';
import { jsonOf } from '../office/export/json-of.js';
import { findClerk } from '../office/find-clerk.js';
import { Office, type OfficeParts } from '../office/office.js';
import { officeWordsFor } from '../office/pages/office-words.js';
import { sendListPage } from '../office/pages/send-list-page.js';
import { sendSubmissionPage } from '../office/pages/send-submission-page.js';
import { type AddressQuery, readQuery } from '../office/read-query.js';
import { Problem } from '../problem/problem.js';
import type { StoredSubmission } from '../store/stored-submission.js';

interface OneSubmission {
  readonly Params: { readonly id: string };
}

/** Submissions on one page of the list. */
const pageSize = 100;

const exports: Readonly<Record<string, readonly [type: string, write: (all: readonly StoredSubmission[]) => string]>> =
  {
    json: ['application/json', (all) => JSON.stringify(all.map(jsonOf))],
    csv: ['text/csv; charset=utf-8', csvOf],
    xml: ['application/xml', amt24XmlOfAll],
  };

/** `/office`: what the office reads, for clerks with a token only. */
export function addOfficeRoutes(server: FastifyInstance, parts: OfficeParts, clerks: readonly Clerk[]): void {
  const officeOf = ({ headers }: FastifyRequest) => new Office(parts, findClerk(headers.authorization, clerks));
  // Whoever guesses tokens is slowed down before they are compared.
  const options = { config: { rateLimit: { max: 120 } } };

  server.get<{ Querystring: AddressQuery }>('/office', options, async (request, reply) => {
    const office = officeOf(request);
    const query = readQuery(request.query);
    const list = await office.list({ ...query, limit: pageSize });
    const speech = officeWordsFor(request.headers['accept-language']);
    if (wantsHtml(request))
      return sendListPage({ office, list, query, isFull: list.length === pageSize, speech }, reply);
    return unshared(reply).send({ submissions: list });
  });

  server.get<{ Querystring: AddressQuery; Params: { kind: string } }>(
    '/office/export.:kind(json|csv|xml)',
    options,
    async (request, reply) => {
      const { kind } = request.params;
      const [type, write] = exports[kind] ?? ['', () => ''];
      const text = write(await officeOf(request).export(readQuery(request.query)));
      return download(unshared(reply), `submissions.${kind}`).type(type).send(text);
    },
  );

  server.get<OneSubmission>('/office/submissions/:id', options, async (request, reply) => {
    const office = officeOf(request);
    const submission = (await office.read(request.params.id)) ?? nothing();
    return wantsHtml(request)
      ? sendSubmissionPage({ office, submission, speech: officeWordsFor(request.headers['accept-language']) }, reply)
      : unshared(reply).send(jsonOf(submission));
  });

  server.get<OneSubmission>('/office/submissions/:id/amt24.xml', options, async (request, reply) => {
    const submission = (await officeOf(request).read(request.params.id)) ?? nothing();
    return download(unshared(reply), `${submission.id}.xml`).type('application/xml').send(amt24Xml(submission));
  });

  server.get<{ Params: { id: string; hash: string } }>(
    '/office/submissions/:id/attachments/:hash',
    options,
    async (request, reply) => {
      const { id, hash } = request.params;
      const { name, type, bytes } = (await officeOf(request).attachment(id, hash)) ?? nothing();
      return download(unshared(reply), name).type(type).send(Buffer.from(bytes));
    },
  );

  server.delete<OneSubmission>('/office/submissions/:id', options, async (request, reply) => {
    if (!(await officeOf(request).remove(request.params.id))) nothing();
    return reply.code(204).send();
  });
}

function wantsHtml({ headers }: FastifyRequest): boolean {
  return /\btext\/html\b/.test(headers.accept ?? '');
}

function unshared(reply: FastifyReply): FastifyReply {
  return reply.header('Cache-Control', 'no-store');
}

/** Never shown in the browser: a file that a stranger sent is not opened in the office's own origin (RFC 6266). */
function download(reply: FastifyReply, name: string): FastifyReply {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return reply.header('Content-Disposition', `attachment; filename*=UTF-8''${encoded}`);
}

function nothing(): never {
  throw new Problem({ status: 404, title: 'Not Found', detail: 'There is no such submission that you may read.' });
}
