import type { Outcome } from '../outcome.js';
import type { Submission } from '../submission.js';
import type { Target } from '../target.js';
import { isRetryable } from './is-retryable.js';
import type { Patience } from './patience.js';
import { retryDelay } from './retry-delay.js';
import type { SendingStage } from './sending-stage.js';
import { SkippablePatience } from './skippable-patience.js';

/** Most tries for one press of the button. */
const mostTries = 5;

/** How a sending is repeated. */
export interface Retrying {
  /** Ends the sending: the outcome is then `cancelled`. */
  readonly signal: AbortSignal;
  readonly report?: ((stage: SendingStage) => void) | undefined;
  readonly patience?: Patience | undefined;
  /** From 0 to below 1; `Math.random` unless told otherwise. */
  readonly random?: (() => number) | undefined;
}

/**
 * Sends until it is known what became of it, at most five times, always with the same key. Repeats only what may pass
 * (see `isRetryable`). A try that fails while the device has no network is not counted.
 */
export async function sendWithRetries(target: Target, submission: Submission, retrying: Retrying): Promise<Outcome> {
  const { signal } = retrying;
  try {
    return await tryOften(target, submission, retrying);
  } catch (error) {
    if (!signal.aborted) throw error;
    return { type: 'failed', reason: 'cancelled' };
  }
}

async function tryOften(target: Target, submission: Submission, retrying: Retrying): Promise<Outcome> {
  const { signal, report = () => undefined, random = Math.random } = retrying;
  const patience = retrying.patience ?? new SkippablePatience();
  for (let tries = 1; ; tries += 1) {
    const trying = { type: 'trying', tries, of: mostTries } as const;
    report(trying);
    const outcome = await target.send(submission, signal, (progress) => report({ ...trying, progress }));
    if (!isRetryable(outcome)) return outcome;
    if (outcome.reason === 'network' && !patience.isOnline()) {
      report({ type: 'offline' });
      await patience.network(signal);
      tries -= 1;
      continue;
    }
    if (tries >= mostTries) return outcome;
    const milliseconds = retryDelay({ tries, retryAfter: outcome.retryAfter, random: random() });
    report({ ...trying, type: 'waiting', milliseconds, after: outcome });
    await patience.pause(milliseconds, signal);
  }
}
