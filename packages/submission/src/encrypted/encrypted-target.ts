import type { Json } from '@amtform/model';
import { type Body } from '../format/body.js';
import { makeJsonBody } from '../format/make-json-body.js';
import { unreadableFiles } from '../format/unreadable-files.js';
import { HttpTarget, type HttpTargetOptions } from '../http/http-target.js';
import type { Outcome } from '../outcome.js';
import type { Submission } from '../submission.js';
import type { Progress, Target } from '../target.js';
import { encryptPart } from './encrypt-part.js';
import { makePackage } from './make-package.js';
import { readPublicKey, type PublicKey } from './public-key.js';

/** Where and how an `EncryptedTarget` sends. */
export interface EncryptedTargetOptions extends Omit<HttpTargetOptions, 'format'> {
  /** Public key of the office, a JWK: RSA, at least 4096 bits, with `kid`. */
  readonly publicKey: Json | undefined;
  /** Address of the schema that the answers fit. */
  readonly schemaUri: string;
}

/** Media type of an encrypted package. */
export const packageType = 'application/vnd.amtform.encrypted+json';

/**
 * Encrypts a submission in the browser for the office's public key and sends the package over HTTP, as `HttpTarget`
 * does: whoever runs the endpoint cannot read it. Needs a page that came over https (`crypto.subtle`).
 *
 * Encrypting twice gives other bytes, so the package of the last submission is kept for its next try. The constructor
 * throws a `PublicKeyError` for a key that must not be used, and what `HttpTarget` throws.
 */
export class EncryptedTarget implements Target {
  readonly isConfidential = true;
  readonly #key: PublicKey;
  readonly #schemaUri: string;
  readonly #http: HttpTarget;
  #last: { readonly key: string; readonly body: Body } | undefined;

  constructor({ publicKey, schemaUri, ...http }: EncryptedTargetOptions) {
    this.#key = readPublicKey(publicKey);
    this.#schemaUri = schemaUri;
    this.#http = new HttpTarget(http);
  }

  async send(submission: Submission, signal: AbortSignal, report?: (progress: Progress) => void): Promise<Outcome> {
    signal.throwIfAborted();
    if (this.#last?.key !== submission.idempotencyKey) {
      const gone = await unreadableFiles(submission.files);
      if (gone.length > 0) return { type: 'rejected', issues: gone };
      this.#last = { key: submission.idempotencyKey, body: await this.#pack(submission) };
    }
    return this.#http.sendBody({ body: this.#last.body, key: submission.idempotencyKey }, signal, report);
  }

  async #pack(submission: Submission): Promise<Body> {
    const encrypt = await encryptPart(this.#key);
    const { content, size } = makeJsonBody(await makePackage(submission, { encrypt, schemaUri: this.#schemaUri }));
    // Files make it long: as a Blob its upload can be watched.
    const hasFiles = (submission.files ?? []).length > 0;
    return { type: packageType, content: hasFiles ? new Blob([content]) : content, size };
  }
}
