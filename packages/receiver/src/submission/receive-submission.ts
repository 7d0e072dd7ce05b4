import type { Validate } from '@amtform/model';
import { findForm } from '../forms/find-form.js';
import type { ServedForm } from '../forms/serve-forms.js';
import { readJsonBody } from '../http/read-json-body.js';
import { Problem } from '../problem/problem.js';
import type { KeptResponse } from '../store/kept-response.js';
import type { Store } from '../store/store.js';
import { bodyHash } from './body-hash.js';
import { judgeAnswers } from './judge-answers.js';
import { keepSubmission } from './keep-submission.js';
import { readEnvelope, type Envelope } from './read-envelope.js';
import { readIdempotencyKey } from './read-idempotency-key.js';

/** A request to receive a submission. */
export interface SubmissionRequest {
  /** From the address. */
  readonly formId: string;
  /** The header `Idempotency-Key`. */
  readonly idempotencyKey: string | readonly string[] | undefined;
  readonly body: Uint8Array;
}

/** What receiving needs. */
export interface Reception {
  readonly forms: ReadonlyMap<string, ServedForm>;
  readonly validate: Validate;
  readonly store: Store;
}

/** What the sender is told. */
export interface ReceivedResponse extends KeptResponse {
  /** Whether this is the answer to an earlier sending of the same submission. */
  readonly replayed: boolean;
}

/**
 * Checks, judges and stores a submission. Throws a Problem at the first check that fails.
 *
 * A key that is known gets its first answer before version and answers are looked at: whoever lost the answer must get
 * the receipt even when the form has changed since.
 */
export async function receiveSubmission(request: SubmissionRequest, reception: Reception): Promise<ReceivedResponse> {
  const { forms, validate, store } = reception;
  const { formId } = request;
  const envelope = readEnvelope(readJsonBody(request.body));
  const form = findForm(forms, formId);
  if (envelope.formId !== formId) throw otherForm(envelope.formId);
  const key = readIdempotencyKey(request.idempotencyKey);
  const hash = bodyHash(request.body);
  const earlier = await store.findResponse(formId, key);
  if (earlier) return replay(earlier, hash);
  checkVersion(envelope, form);
  const answers = judgeAnswers(form.definition, envelope.answers, validate);
  const response = await keepSubmission({ ...envelope, answers, attachments: [], key, bodyHash: hash }, store);
  if (response) return { ...response, replayed: false };
  const faster = await store.findResponse(formId, key);
  if (!faster) throw new Error('A key was taken and is gone');
  return replay(faster, hash);
}

function replay(response: KeptResponse, hash: string): ReceivedResponse {
  if (response.bodyHash === hash) return { ...response, replayed: true };
  throw new Problem({
    status: 422,
    name: 'idempotency-key-reused',
    title: 'The Idempotency-Key belongs to another submission',
    detail: 'Another body was stored under this key. Send this one with a new key.',
  });
}

function checkVersion({ formVersion }: Envelope, { definition: { version } }: ServedForm): void {
  if (formVersion === version) return;
  throw new Problem({
    status: 409,
    name: 'form-changed',
    title: 'The form has another version',
    detail: `This receiver serves version ${version}. Load the form again and check the answers.`,
    members: { currentVersion: version },
  });
}

function otherForm(id: string): Problem {
  const detail = `The address and form.id (${JSON.stringify(id.slice(0, 100))}) name different forms.`;
  return new Problem({ status: 422, name: 'envelope-invalid', title: 'This is no submission', detail });
}
