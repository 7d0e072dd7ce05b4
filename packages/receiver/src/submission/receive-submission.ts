import type { Validate } from '@amtform/model';
import { type AttachmentRules, takeAttachments } from '../attachments/take-attachments.js';
import type { DecryptionKey } from '../encrypted/read-private-key.js';
import type { Sending } from '../formats/sending.js';
import type { ServedForm } from '../forms/serve-forms.js';
import { Problem } from '../problem/problem.js';
import type { KeptResponse } from '../store/kept-response.js';
import type { Store } from '../store/store.js';
import { fetchUploads, uploadId } from '../uploads/fetch-uploads.js';
import { judgeAnswers } from './judge-answers.js';
import { keepSubmission } from './keep-submission.js';

/** What receiving needs. */
export interface Reception {
  readonly forms: ReadonlyMap<string, ServedForm>;
  readonly validate: Validate;
  readonly store: Store;
  readonly attachments: AttachmentRules;
  /** For encrypted packages; without it they are refused. */
  readonly decryptionKey?: DecryptionKey | undefined;
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
export async function receiveSubmission(
  sending: Sending,
  form: ServedForm,
  reception: Reception,
): Promise<ReceivedResponse> {
  const { validate, store } = reception;
  const { key, bodyHash, language } = sending;
  const { id: formId, version: formVersion } = form.definition;
  const earlier = await store.findResponse(formId, key);
  if (earlier) return replay(earlier, bodyHash);
  checkVersion(sending, formVersion);
  const judged = judgeAnswers(form.definition, sending, validate);
  const { answers, confirmed } = judged;
  const uploaded = await fetchUploads(sending, reception.attachments);
  const attachments = await takeAttachments([...sending.files, ...uploaded], judged, reception.attachments);
  const response = await keepSubmission(
    { formId, formVersion, language, answers, confirmed, attachments, key, bodyHash },
    store,
  );
  if (response) {
    await dropUploads(sending, reception);
    return { ...response, replayed: false };
  }
  const faster = await store.findResponse(formId, key);
  if (!faster) throw new Error('A key was taken and is gone');
  return replay(faster, bodyHash);
}

/** What is stored with a submission nobody will ask for again; what stays here all the same expires. */
async function dropUploads({ uploads: named = [] }: Sending, { attachments: { uploads } }: Reception): Promise<void> {
  for (const upload of named) await uploads?.remove(uploadId(upload));
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

function checkVersion({ formVersion }: Sending, version: string): void {
  if (formVersion === version) return;
  throw new Problem({
    status: 409,
    name: 'form-changed',
    title: 'The form has another version',
    detail: `This receiver serves version ${version}. Load the form again and check the answers.`,
    members: { currentVersion: version },
  });
}
