import type { Access } from './access.js';
import type { KeptResponse, KeyedResponse } from './kept-response.js';
import type { Attachment, NewSubmission, StoredSubmission, SubmissionSummary } from './stored-submission.js';

/** Which submissions a list holds, in the order in which they came. */
export interface SubmissionQuery {
  /** Only those of these forms; all without it. */
  readonly formIds?: readonly string[] | undefined;
  /** Only those received at this time or later (ISO 8601, UTC). */
  readonly from?: string | undefined;
  /** Only those received before this time (ISO 8601, UTC). */
  readonly before?: string | undefined;
  /** Only those that stand behind this one in the order: time and id of the last one of the page before. */
  readonly after?: { readonly receivedAt: string; readonly id: string } | undefined;
  /** How many at most. */
  readonly limit: number;
}

/**
 * Where submissions are kept. Every store keeps the contract in `testing/store-contract.ts`. Each method throws
 * StoreUnavailable when the store cannot do its work now.
 */
export interface Store {
  /** Resolves when the store can be read. */
  ping(): Promise<void>;
  /** What the sender with this key was told. */
  findResponse(formId: string, key: string): Promise<KeptResponse | undefined>;
  /**
   * Keeps a submission, its files and the response to it, all or nothing. Resolves after all of it is safe on the disk.
   * Keeps nothing where the form already has the key (`key-taken`) or another submission has the id (`id-taken`).
   */
  add(submission: NewSubmission, response: KeyedResponse): Promise<'added' | 'key-taken' | 'id-taken'>;
  /** Submissions without answers, oldest first. */
  list(query: SubmissionQuery): Promise<readonly SubmissionSummary[]>;
  /** One submission. */
  find(id: string): Promise<StoredSubmission | undefined>;
  /** A file of a submission, by the hash of its bytes. */
  findAttachment(submissionId: string, hash: string): Promise<Attachment | undefined>;
  /** Deletes a submission and those of its files that no other one has. Returns whether it was there. */
  remove(id: string): Promise<boolean>;
  /** Deletes what was received before a time (ISO 8601, UTC), like `remove`. Returns how many it were. */
  removeReceivedBefore(time: string): Promise<number>;
  /** Forgets responses that were kept before a time (ISO 8601, UTC). Returns how many it were. */
  forgetResponsesBefore(time: string): Promise<number>;
  /** Keeps the line that says who looked at what. Resolves after it is safe on the disk. */
  addAccess(access: Access): Promise<void>;
  /** The newest lines first. */
  accesses(limit: number): Promise<readonly Access[]>;
  close(): Promise<void>;
}
