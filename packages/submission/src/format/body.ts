import type { SubmissionContent } from '../submission.js';

/** What travels, ready to be sent: the same bytes each time for the same submission. */
export interface Body {
  /** Media type, with its parameters. */
  readonly type: string;
  readonly content: string | Blob;
  /** Bytes, as near as they are known before sending. */
  readonly size: number;
}

/** A name and a value that a form handler wants besides the answers, such as a token. */
export interface ExtraField {
  readonly name: string;
  readonly value: string;
}

/** Writes a submission in one format. `key` is the idempotency key; JSON has no place for `extra`. */
export type MakeBody = (content: SubmissionContent, key: string, extra?: ExtraField) => Body | Promise<Body>;
