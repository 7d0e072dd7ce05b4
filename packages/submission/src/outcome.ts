import type { Issue } from '@amtform/model';

/** What a receiver hands out for a submission that it keeps. */
export interface Receipt {
  /** The reference that a person can quote. Undefined only where the target was told that there is none. */
  readonly id: string | undefined;
  /** When it arrived, in the receiver's words, usually ISO 8601. */
  readonly receivedAt?: string | undefined;
}

/** The receiver keeps the submission. */
export interface Received {
  readonly type: 'received';
  readonly receipt: Receipt;
}

/** An issue that a receiver found. Its labels are empty: the form model knows them. */
export interface ReceiverIssue extends Issue {
  /** The receiver's own sentence, in whatever language. Plain text, never markup. */
  readonly detail?: string | undefined;
}

/** The receiver read the answers and does not accept them. Nothing is kept. */
export interface Rejected {
  readonly type: 'rejected';
  readonly issues: readonly ReceiverIssue[];
  /** The receiver's own sentence about all of it. Plain text, never markup. */
  readonly detail?: string | undefined;
}

/**
 * Why nobody knows whether the submission arrived, or why it cannot have arrived:
 * - `network`: no answer, or half an answer; it may have arrived
 * - `timeout`: no answer in time; it may have arrived
 * - `status`: an answer that is no success; `status` tells which
 * - `redirect`: sent to another address, such as a login page
 * - `foreign`: a page where JSON was promised, such as that of a wireless network that wants a login first
 * - `no-receipt`: success without the reference that was promised; it may have arrived
 * - `blocked`: the Content-Security-Policy of the page forbids the address; nothing was sent
 * - `cancelled`: the person stopped it; it may have arrived
 */
export type FailureReason =
  'network' | 'timeout' | 'status' | 'redirect' | 'foreign' | 'no-receipt' | 'blocked' | 'cancelled';

/** There is no receipt and no issue to mend. Sending again with the same key is safe. */
export interface Failed {
  readonly type: 'failed';
  readonly reason: FailureReason;
  /** HTTP status code, where there was one. */
  readonly status?: number | undefined;
  /** Seconds to wait before the next try, where the receiver asked for it (RFC 9110, 10.2.3). */
  readonly retryAfter?: number | undefined;
  /** `type` of a problem document (RFC 9457): tells problems of the same status apart. */
  readonly problem?: string | undefined;
  /** The receiver's own sentence. Plain text, never markup. */
  readonly detail?: string | undefined;
  /** Most bytes that the receiver takes, where it says so (413). */
  readonly limit?: number | undefined;
  /** Whether a try before this one may have arrived. */
  readonly inDoubt?: boolean | undefined;
}

/**
 * The answers left the form without a receiver that could confirm them: they stand in a file that the person passes
 * on. Never shown as success.
 */
export interface HandedOver {
  readonly type: 'handed-over';
  /** Name of the file that was saved. */
  readonly fileName: string;
  /** `mailto:` address that opens a letter to the office, where there is one. */
  readonly mail?: string | undefined;
}

/** What became of a sending. */
export type Outcome = Received | Rejected | Failed | HandedOver;
