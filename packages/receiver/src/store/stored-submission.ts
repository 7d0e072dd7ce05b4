/** A file that came with a submission, without its bytes. */
export interface AttachmentNote {
  /** JSON Pointer to the answer that it belongs to. */
  readonly pointer: string;
  /** The name that the sender gave it, without folders and control characters. */
  readonly name: string;
  /** Media type, found by the first bytes. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, in hexadecimal: equal files are kept once. */
  readonly hash: string;
}

/** A file with its bytes. */
export interface Attachment extends AttachmentNote {
  readonly bytes: Uint8Array;
}

/** What a list of submissions tells of each: no answers. */
export interface SubmissionSummary {
  /** The receipt id. */
  readonly id: string;
  readonly formId: string;
  readonly formVersion: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly receivedAt: string;
}

/** A submission as it is kept. */
export interface KeptSubmission extends SubmissionSummary {
  /** JSON text. */
  readonly answers: string;
  /** JSON text: unusual answers that the person says are right, as `[{ pointer, warning }]`. Absent where there are none. */
  readonly confirmed?: string | undefined;
}

/** A submission to keep, with its files. */
export interface NewSubmission extends KeptSubmission {
  readonly attachments: readonly Attachment[];
}

/** A submission as the office reads it. */
export interface StoredSubmission extends KeptSubmission {
  readonly attachments: readonly AttachmentNote[];
}
