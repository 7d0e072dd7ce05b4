import type { Failed, Outcome } from '../outcome.js';

/** Answers that say "not now": RFC 9110, 15.5.9 and 15.6; RFC 8470, 5.2; RFC 6585, 4. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Whether the same sending may fare better in a while. 409 only where the receiver says when: a first sending with the
 * same key is still on its way there (draft-ietf-httpapi-idempotency-key-header, 2.7).
 */
export function isRetryable(outcome: Outcome): outcome is Failed {
  if (outcome.type !== 'failed') return false;
  const { reason, status = 0, retryAfter } = outcome;
  if (reason === 'network' || reason === 'timeout') return true;
  return reason === 'status' && (passing.has(status) || (status === 409 && retryAfter !== undefined));
}
