export { HttpTarget, type HttpTargetOptions } from './http-target.js';
export { IdempotencyKeys } from './idempotency-keys.js';
export { makeEnvelope } from './make-envelope.js';
export type { Failed, FailureReason, Outcome, Receipt, Received, ReceiverIssue, Rejected } from './outcome.js';
export { serialise } from './serialise.js';
export type { Submission, SubmissionContent } from './submission.js';
export type { Target } from './target.js';
