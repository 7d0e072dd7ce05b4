import type { ConfirmedWarning, Json } from '@amtform/model';

/** A file as it arrived. */
export interface SentFile {
  /** JSON Pointer of the answer that it belongs to. */
  readonly pointer: string;
  /** As the sender names it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file whose bytes were uploaded before. */
export interface NamedUpload {
  readonly pointer: string;
  readonly name: string;
  /** SHA-256 of the bytes, as the sender says, in hexadecimal digits. */
  readonly sha256: string;
  /** Address of the upload; its last part is its id. */
  readonly address: string;
}

/** A submission as it arrived, whatever format it travelled in. Nothing of it is judged yet. */
export interface Sending {
  readonly formVersion: string;
  /** BCP 47. */
  readonly language: string;
  readonly answers: Json;
  /** Unusual answers that the person says are right. */
  readonly confirmed?: readonly ConfirmedWarning[];
  readonly files: readonly SentFile[];
  readonly uploads?: readonly NamedUpload[];
  /** Tells a repeated sending from a new one. */
  readonly key: string;
  /** Digest of all that was sent: tells a repeated sending from another one under the same key. */
  readonly bodyHash: string;
}
