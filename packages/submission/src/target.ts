import type { Outcome } from './outcome.js';
import type { Submission } from './submission.js';

/** How far an upload has come, in bytes. */
export interface Progress {
  readonly sent: number;
  readonly total: number;
}

/** Where submissions go. Every target keeps the contract in `testing/target-contract.ts`. */
export interface Target {
  /** Whether only the office may read the answers: the form then keeps nothing of them on the device. */
  readonly isConfidential?: boolean | undefined;
  /**
   * Sends once. Whatever the network or the receiver does becomes an outcome. The promise rejects only with the reason
   * of an aborted signal, or with a TypeError for answers or files that the format cannot express. `report` hears of the upload where the target knows.
   */
  send(submission: Submission, signal: AbortSignal, report?: (progress: Progress) => void): Promise<Outcome>;
}
