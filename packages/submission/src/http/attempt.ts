import type { Failed } from '../outcome.js';
import type { Progress } from '../target.js';
import type { HttpAnswer } from './http-answer.js';
import type { HttpRequest } from './http-request.js';
import { sendByFetch } from './send-by-fetch.js';
import { sendByXhr } from './send-by-xhr.js';
import { watchPolicy } from './watch-policy.js';

/**
 * Makes one request and waits for the whole answer. A network fault, or a while without progress, is a failure; an
 * abort by the signal rejects with the signal's reason. `report` hears how far files are.
 */
export async function attempt(
  request: HttpRequest,
  signal: AbortSignal,
  report?: (progress: Progress) => void,
): Promise<HttpAnswer | Failed> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort(signal.reason);
  const policy = watchPolicy(request.url);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = (progress?: Progress) => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort('timeout'), request.timeoutMs);
    if (progress) report?.(progress);
  };
  signal.addEventListener('abort', stop);
  moved();
  try {
    const exchange = { signal: controller.signal, moved };
    return await Promise.race([pick(request)(request, exchange), cut(controller.signal)]);
  } catch {
    signal.throwIfAborted();
    if (controller.signal.reason === 'timeout') return { type: 'failed', reason: 'timeout' };
    await eventsOfThePage();
    return { type: 'failed', reason: policy.isBlocked() ? 'blocked' : 'network' };
  } finally {
    clearTimeout(timer);
    policy.stop();
    signal.removeEventListener('abort', stop);
  }
}

/** Only files take so long that people want to see them move. */
function pick({ body }: HttpRequest): typeof sendByFetch {
  const hasFiles = typeof body.content !== 'string';
  return hasFiles && typeof XMLHttpRequest === 'function' ? sendByXhr : sendByFetch;
}

/** Rejects when the signal aborts: consent and monitoring scripts wrap `fetch`, and some of them lose its signal. */
function cut(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

/** Violations of the policy are told a task later than the request fails. */
function eventsOfThePage(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
