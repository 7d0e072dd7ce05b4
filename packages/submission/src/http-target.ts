import { attempt } from './http/attempt.js';
import { readOutcome } from './http/read-outcome.js';
import { receiptPlace, type ReadReceipt } from './http/receipt-place.js';
import { makeEnvelope } from './make-envelope.js';
import type { Outcome } from './outcome.js';
import { serialise } from './serialise.js';
import type { Submission } from './submission.js';
import type { Target } from './target.js';

const hasOwn = Object.prototype.hasOwnProperty;

/** Where and how an `HttpTarget` sends: `submission` of the definition, with an absolute address. */
export interface HttpTargetOptions {
  /** Absolute address of the endpoint. */
  readonly url: string;
  /** `POST` unless told otherwise. */
  readonly method?: 'POST' | 'PUT' | undefined;
  /** `envelope` (form, language and answers) unless told otherwise; `answers` sends the answers alone. */
  readonly format?: 'envelope' | 'answers' | undefined;
  /** Sent along. Those that the target sets itself win. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Where the answer carries the reference: `json:/pointer`, `header:Name` or `none`. Otherwise `json:/id`. */
  readonly receiptId?: string | undefined;
  /** Milliseconds until an attempt counts as unanswered; 30 000 unless told otherwise. */
  readonly timeoutMs?: number | undefined;
  /** The platform's, unless told otherwise. */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * Sends a submission as JSON over HTTP, one attempt for each call, with its `Idempotency-Key`. The key travels bare, as
 * existing services expect it, not in the quotes of the draft. The constructor throws a TypeError for header names or
 * values that HTTP does not allow and for an unknown `receiptId`.
 */
export class HttpTarget implements Target {
  readonly #options: HttpTargetOptions;
  readonly #headers: Headers;
  readonly #readReceipt: ReadReceipt;

  constructor(options: HttpTargetOptions) {
    this.#options = options;
    this.#headers = makeHeaders(options.headers ?? {});
    this.#readReceipt = receiptPlace(options.receiptId ?? 'json:/id');
  }

  async send(submission: Submission, signal: AbortSignal): Promise<Outcome> {
    const { url, method = 'POST', format = 'envelope', timeoutMs = 30_000 } = this.#options;
    const headers = new Headers(this.#headers);
    headers.set('Idempotency-Key', submission.idempotencyKey);
    const body = serialise(format === 'answers' ? submission.answers : makeEnvelope(submission));
    // Looked up at each sending: a host page may put its own `fetch` in place after this module was loaded.
    const fetch = this.#options.fetch ?? globalThis.fetch;
    const answer = await attempt({ url, method, headers, body, timeoutMs, fetch }, signal);
    return 'type' in answer ? answer : readOutcome(answer, this.#readReceipt);
  }
}

function makeHeaders(own: Readonly<Record<string, string>>): Headers {
  const headers = new Headers();
  for (const name in own) {
    if (hasOwn.call(own, name)) headers.set(name, own[name] as string);
  }
  headers.set('Accept', 'application/json, application/problem+json');
  headers.set('Content-Type', 'application/json');
  return headers;
}
