import type { ConfirmedWarning, Json } from '@amtform/model';
import type { KeptResponse } from '../store/kept-response.js';
import type { Store } from '../store/store.js';
import type { Attachment } from '../store/stored-submission.js';
import { makeReceiptId } from './make-receipt-id.js';

/** What is kept of a submission that passed all checks. */
export interface SubmissionToKeep {
  readonly formId: string;
  readonly formVersion: string;
  readonly language: string;
  readonly answers: Json;
  /** Unusual answers that the person says are right. */
  readonly confirmed?: readonly ConfirmedWarning[];
  readonly attachments: readonly Attachment[];
  readonly key: string;
  readonly bodyHash: string;
}

/** Twice in a row the same random id is already a sign of a broken source of randomness. */
const maxTries = 5;

/**
 * Stores a submission under a new receipt id. Returns the response for its sender once it is safe on the disk;
 * undefined where another request with the same key was faster.
 */
export async function keepSubmission(
  submission: SubmissionToKeep,
  store: Store,
  makeId: () => string = makeReceiptId,
): Promise<KeptResponse | undefined> {
  const { key, bodyHash, confirmed = [] } = submission;
  for (let tries = 0; tries < maxTries; tries += 1) {
    const id = makeId();
    const receivedAt = new Date().toISOString();
    const response = { submissionId: id, bodyHash, status: 201, body: JSON.stringify({ id, receivedAt }) };
    const result = await store.add(
      {
        ...submission,
        id,
        receivedAt,
        answers: JSON.stringify(submission.answers),
        confirmed: confirmed.length > 0 ? JSON.stringify(confirmed) : undefined,
      },
      { ...response, key },
    );
    if (result === 'added') return response;
    if (result === 'key-taken') return undefined;
  }
  throw new Error('No free receipt id was found');
}
