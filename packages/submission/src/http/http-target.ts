import type { Body } from '../format/body.js';
import { carriesFiles, type Format, formats } from '../format/formats.js';
import { unreadableFiles } from '../format/unreadable-files.js';
import type { Outcome } from '../outcome.js';
import type { Submission } from '../submission.js';
import type { Progress, Target } from '../target.js';
import { attempt } from './attempt.js';
import { type Csrf, csrfToken, type ReadCsrfToken } from './csrf-token.js';
import { makeHeaders } from './make-headers.js';
import { readOutcome } from './read-outcome.js';
import { receiptPlace, type ReadReceipt } from './receipt-place.js';

/** Where and how an `HttpTarget` sends: `submission` of the definition, with an absolute address. */
export interface HttpTargetOptions {
  /** Absolute address of the endpoint. */
  readonly url: string;
  /** `POST` unless told otherwise. */
  readonly method?: 'POST' | 'PUT' | undefined;
  /** How the body is written; `envelope` unless told otherwise. */
  readonly format?: Format | undefined;
  /** Sent along. Those that the target sets itself win. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether cookies travel; `same-origin` unless told otherwise. */
  readonly credentials?: RequestCredentials | undefined;
  /** Token of the page against forged requests. */
  readonly csrf?: Csrf | undefined;
  /** Where the answer carries the reference: `json:/pointer`, `header:Name` or `none`. Otherwise `json:/id`. */
  readonly receiptId?: string | undefined;
  /** Milliseconds without progress until an attempt counts as unanswered; 30 000 unless told otherwise. */
  readonly timeoutMs?: number | undefined;
  /** The platform's, unless told otherwise. */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * Sends a submission over HTTP, one attempt for each call, with its `Idempotency-Key`. The key travels bare, as
 * existing services expect it, not in the quotes of the draft. The constructor throws a TypeError for header names or
 * values that HTTP does not allow, for an unknown `format`, `receiptId` or `csrf`, and for a token that is to travel
 * as a field where the format has none.
 */
export class HttpTarget implements Target {
  readonly #options: HttpTargetOptions;
  readonly #headers: Headers;
  readonly #format: Format;
  readonly #readReceipt: ReadReceipt;
  readonly #readToken: ReadCsrfToken | undefined;

  constructor(options: HttpTargetOptions) {
    this.#options = options;
    this.#format = options.format ?? 'envelope';
    if (!Object.hasOwn(formats, this.#format)) throw new TypeError(`There is no format ${this.#format}`);
    this.#headers = makeHeaders(options.headers ?? {});
    this.#readReceipt = receiptPlace(options.receiptId ?? 'json:/id');
    this.#readToken = options.csrf && csrfToken(options.csrf);
    const isJson = this.#format === 'envelope' || this.#format === 'answers';
    if (isJson && options.csrf?.to.startsWith('field:'))
      throw new TypeError(`The format ${this.#format} has no fields: csrf.to has to be header:Name`);
  }

  async send(submission: Submission, signal: AbortSignal, report?: (progress: Progress) => void): Promise<Outcome> {
    const hasFiles = (submission.files ?? []).length > 0;
    if (hasFiles && !carriesFiles(this.#format)) throw new TypeError(`The format ${this.#format} carries no files`);
    const gone = await unreadableFiles(submission.files);
    if (gone.length > 0) return { type: 'rejected', issues: gone };
    const token = this.#readToken?.();
    const { idempotencyKey: key } = submission;
    const body = await formats[this.#format](submission, key, token?.place === 'field' ? token : undefined);
    return this.sendBody({ body, key }, signal, report);
  }

  /** Sends a body that is written already, such as an encrypted one, as `send` does. */
  async sendBody(
    { body, key }: { readonly body: Body; readonly key: string },
    signal: AbortSignal,
    report?: (progress: Progress) => void,
  ): Promise<Outcome> {
    const { url, method = 'POST', credentials = 'same-origin', timeoutMs = 30_000 } = this.#options;
    const headers = this.#headersFor(key, body.type);
    // Looked up at each sending: a host page may put its own `fetch` in place after this module was loaded.
    const fetch = this.#options.fetch ?? globalThis.fetch;
    const answer = await attempt({ url, method, headers, body, credentials, timeoutMs, fetch }, signal, report);
    return 'type' in answer ? answer : readOutcome(answer, this.#readReceipt);
  }

  #headersFor(key: string, type: string): Headers {
    const token = this.#readToken?.();
    const headers = new Headers(this.#headers);
    headers.set('Content-Type', type);
    headers.set('Idempotency-Key', key);
    if (token?.place === 'header') headers.set(token.name, token.value);
    return headers;
  }
}
