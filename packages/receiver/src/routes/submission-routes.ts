import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readSending } from '../formats/read-sending.js';
import { requireKnownFormat } from '../formats/require-known-format.js';
import { findForm } from '../forms/find-form.js';
import { refuseForeignPages } from '../http/refuse-foreign-pages.js';
import { refuseOtherMethods } from '../http/refuse-other-methods.js';
import { sendProblemPage } from '../pages/send-problem-page.js';
import { sendReceiptPage } from '../pages/send-receipt-page.js';
import { wantsPage } from '../pages/wants-page.js';
import { receiveSubmission, type Reception } from '../submission/receive-submission.js';

interface SubmissionRequest {
  readonly Params: { readonly id: string };
}

/** `/forms/:id/submissions`: takes a submission. */
export function addSubmissionRoutes(
  server: FastifyInstance,
  reception: Reception,
  allowedOrigins: readonly string[],
): void {
  const url = '/forms/:id/submissions';
  server.post<SubmissionRequest>(
    url,
    {
      config: { rateLimit: {} },
      onRequest: async ({ headers }) => {
        requireKnownFormat(headers);
        refuseForeignPages(headers, allowedOrigins);
      },
      errorHandler: (error, request, reply) => {
        const form = wantsPage(request) ? reception.forms.get(request.params.id) : undefined;
        // Thrown again it reaches the handler of all routes.
        if (!form) throw error;
        void sendProblemPage(error, form.definition, reply);
      },
    },
    (request, reply) => answerSubmission(request, reply, reception),
  );
  refuseOtherMethods(server, url, ['POST']);
}

async function answerSubmission(request: FastifyRequest<SubmissionRequest>, reply: FastifyReply, reception: Reception) {
  const { forms, validate, attachments, decryptionKey } = reception;
  const form = findForm(forms, request.params.id);
  const sending = await readSending(request, { form, validate, limits: attachments.limits, decryptionKey });
  const response = await receiveSubmission(sending, form, reception);
  if (response.replayed) reply.header('Idempotency-Replayed', 'true');
  reply.code(response.status).headers({
    Location: `/forms/${form.definition.id}/submissions/${response.submissionId}`,
    'Cache-Control': 'no-store',
  });
  if (wantsPage(request)) return sendReceiptPage({ response, sending, definition: form.definition, validate }, reply);
  return reply.type('application/json').send(response.body);
}
