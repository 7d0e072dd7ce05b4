import type { Outcome } from './outcome.js';
import type { Submission } from './submission.js';

/** Where submissions go. Every target keeps the contract in `target.contract.test.ts`. */
export interface Target {
  /**
   * Sends once. Whatever the network or the receiver does becomes an outcome. The promise rejects only with the reason
   * of an aborted signal, or for answers that JSON cannot express.
   */
  send(submission: Submission, signal: AbortSignal): Promise<Outcome>;
}
