import type { Json } from '@amtform/model';

/** What a person sends: the answers, and which form they answer. */
export interface SubmissionContent {
  /** `id` of the definition. */
  readonly formId: string;
  /** `version` of the definition, by semantic versioning. */
  readonly formVersion: string;
  /** Language in which the person read the form (BCP 47). */
  readonly language: string;
  /** The answers as the form model gives them out: only what is visible and answered. */
  readonly answers: Json;
}

/** The package that is sent. */
export interface Submission extends SubmissionContent {
  /**
   * Tells the receiver that a repeated sending is the same one (Idempotency-Key,
   * draft-ietf-httpapi-idempotency-key-header). `IdempotencyKeys` gives it out.
   */
  readonly idempotencyKey: string;
}
