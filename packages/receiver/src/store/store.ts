/** A submission as it is kept. */
export interface StoredSubmission {
  /** The receipt id. */
  readonly id: string;
  readonly formId: string;
  readonly formVersion: string;
  /** BCP 47. */
  readonly language: string;
  /** JSON text. */
  readonly answers: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly receivedAt: string;
}

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

/** Where submissions are kept. Each method throws StoreUnavailable when the store cannot do its work now. */
export interface Store {
  /** Resolves when the store can be read. */
  ping(): Promise<void>;
  /** What the sender with this key was told. */
  findResponse(formId: string, key: string): Promise<KeptResponse | undefined>;
  /**
   * Keeps a submission and the response to it, both or neither. Resolves after both are safe on the disk.
   * Keeps nothing where the form already has the key (`key-taken`) or another submission has the id (`id-taken`).
   */
  add(submission: StoredSubmission, response: KeyedResponse): Promise<'added' | 'key-taken' | 'id-taken'>;
  close(): void;
}

/** The store cannot do its work now: the disk is full, the file is locked or gone. Trying again later may help. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** The database's own name for the fault, such as `SQLITE_FULL`. */
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(`The store is unavailable: ${code}`, options);
    this.code = code;
  }
}
