import type { Outcome } from '@amtform/submission';

/** Refusals after which a receiver may have stored the submission all the same. */
const unclear: ReadonlySet<number> = new Set([408, 425]);

/**
 * Whether a submission may have arrived although nobody confirmed it. `inDoubt`: whether a try before this one may have.
 * A rejection comes from a receiver that would have answered a known key with its receipt, unless files could not be
 * read here.
 */
export function mayHaveArrived(outcome: Outcome, inDoubt: boolean): boolean {
  if (outcome.type === 'rejected') return inDoubt && outcome.issues.every(({ code }) => code === 'fileUnreadable');
  if (outcome.type !== 'failed') return false;
  const { reason, status = 0 } = outcome;
  const isRefusal = reason === 'blocked' || (reason === 'status' && status < 500 && !unclear.has(status));
  return inDoubt || !isRefusal;
}
