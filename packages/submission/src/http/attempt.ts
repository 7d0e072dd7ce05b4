import type { Failed } from '../outcome.js';
import type { HttpAnswer } from './http-answer.js';

/** One request, ready to go. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
  /** Milliseconds until the answer has to be complete. */
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
}

/**
 * Makes one request and waits for the whole answer. A network fault or a late answer is a failure; an abort by the
 * signal rejects with the signal's reason.
 */
export async function attempt(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer | Failed> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(() => controller.abort('timeout'), request.timeoutMs);
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([exchange(request, controller.signal), cut(controller.signal)]);
  } catch {
    signal.throwIfAborted();
    return { type: 'failed', reason: controller.signal.reason === 'timeout' ? 'timeout' : 'network' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
  const { fetch, url, method, headers, body } = request;
  const response = await fetch(url, {
    method,
    headers,
    body,
    signal,
    // A login page or a captive portal behind a redirect is no success.
    redirect: 'manual',
    credentials: 'same-origin',
    cache: 'no-store',
  });
  return {
    status: response.status,
    headers: response.headers,
    text: await response.text(),
    redirect:
      response.redirected || response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400),
  };
}

/** Rejects when the signal aborts: consent and monitoring scripts wrap `fetch`, and some of them lose its signal. */
function cut(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
