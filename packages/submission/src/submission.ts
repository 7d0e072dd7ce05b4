import type { Json } from '@amtform/model';

/** A file that travels with the answers. */
export interface SubmissionFile {
  /** JSON Pointer of the answer that it belongs to. */
  readonly pointer: string;
  readonly name: string;
  /** The bytes and their media type; a `File` as a person chose it, or a `Blob`. */
  readonly content: Blob;
  /** SHA-256 of the bytes when the file was chosen, in hexadecimal digits. Whatever changed since is not sent. */
  readonly sha256?: string | undefined;
  /** Absolute address of the upload that holds the bytes already: they do not travel again. */
  readonly upload?: string | undefined;
}

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
  /**
   * Unusual answers that the person says are right: the pointer of each and the id of the definition's warning. Only
   * the envelope carries them.
   */
  readonly confirmed?: readonly { readonly pointer: string; readonly warning: string }[] | undefined;
  /** Files of the answers. `answers` and `urlencoded` cannot carry them. */
  readonly files?: readonly SubmissionFile[] | undefined;
}

/** The package that is sent. */
export interface Submission extends SubmissionContent {
  /**
   * Tells the receiver that a repeated sending is the same one (Idempotency-Key,
   * draft-ietf-httpapi-idempotency-key-header). `IdempotencyKeys` gives it out.
   */
  readonly idempotencyKey: string;
}
