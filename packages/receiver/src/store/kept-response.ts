/** What a sender was told, kept so that a repeated sending is told the same. */
export interface KeptResponse {
  /** The receipt id of the submission. */
  readonly submissionId: string;
  /** Digest of the request body that was answered. */
  readonly bodyHash: string;
  /** HTTP status code. */
  readonly status: number;
  /** JSON text. */
  readonly body: string;
}

/** The idempotency key of a sending, unique within its form, with the response to it. */
export interface KeyedResponse extends KeptResponse {
  readonly key: string;
}
