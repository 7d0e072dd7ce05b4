import type { Body } from '../format/body.js';
import type { Progress } from '../target.js';
import type { HttpAnswer } from './http-answer.js';

/** One request, ready to go. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: Body;
  readonly credentials: RequestCredentials;
  /** Milliseconds without any progress after which the attempt counts as unanswered. */
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
}

/** What an exchange is told while it runs. */
export interface Exchange {
  readonly signal: AbortSignal;
  /** To be called whenever bytes moved; `progress` where it is known how far the upload is. */
  readonly moved: (progress?: Progress) => void;
}

/** Sends a request and resolves with the whole answer. Rejects for network faults and when the signal aborts. */
export type SendRequest = (request: HttpRequest, exchange: Exchange) => Promise<HttpAnswer>;
