export type { Draft, StoredDraft } from './drafts/draft.js';
export { DraftError, type DraftFault } from './drafts/draft-error.js';
export { type DraftFileOptions, readDraftFile, writeDraftFile } from './drafts/draft-file.js';
export { DraftLocks } from './drafts/draft-locks.js';
export { DraftStore, type FoundDrafts } from './drafts/draft-store.js';
export { versionStep, type VersionStep } from './drafts/version-step.js';
export { makeEnvelope } from './format/make-envelope.js';
export { serialise } from './format/serialise.js';
export type { Format } from './format/formats.js';
export { lacksUploads, withoutUploads } from './format/without-uploads.js';
export { FileTarget, type FileTargetOptions, type Letter } from './handover/file-target.js';
export { type Csrf } from './http/csrf-token.js';
export { HttpTarget, type HttpTargetOptions } from './http/http-target.js';
export { describeBody } from './idempotency/describe-body.js';
export { IdempotencyKeys } from './idempotency/idempotency-keys.js';
export type { KeyStore } from './idempotency/key-store.js';
export { makeUuid } from './idempotency/make-uuid.js';
export { MemoryKeyStore } from './idempotency/memory-key-store.js';
export { TabKeyStore } from './idempotency/tab-key-store.js';
export type {
  Failed,
  FailureReason,
  HandedOver,
  Outcome,
  Receipt,
  Received,
  ReceiverIssue,
  Rejected,
} from './outcome.js';
export { isRetryable } from './retry/is-retryable.js';
export type { Patience } from './retry/patience.js';
export { type Retrying, sendWithRetries } from './retry/send-with-retries.js';
export type { SendingStage } from './retry/sending-stage.js';
export { sha256 } from './sha256.js';
export { SkippablePatience } from './retry/skippable-patience.js';
export type { Submission, SubmissionContent, SubmissionFile } from './submission.js';
export type { Progress, Target } from './target.js';
