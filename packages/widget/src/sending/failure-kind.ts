import type { Failed } from '@amtform/submission';
import type { SendingFailure } from './sending-state.js';
import type { FailureKind } from './words/sending-words.js';

const plain = {
  'no-target': 'noTarget',
  'not-loaded': 'notLoaded',
  unconfirmed: 'unknown',
  'unconfirmed-partial': 'partial',
  unsettled: 'unsettled',
} as const;
const byReason = { redirect: 'elsewhere', foreign: 'elsewhere', blocked: 'noTarget', cancelled: 'cancelled' } as const;
const byStatus: Readonly<Record<number, FailureKind>> = {
  401: 'session',
  413: 'tooLarge',
  429: 'busy',
  408: 'unknown',
  425: 'unknown',
};

/** Which of the few things happened that a person has to know apart. */
export function failureKind(failure: Exclude<SendingFailure, 'uploading'>): FailureKind {
  if (typeof failure === 'string') return plain[failure];
  const { reason } = failure;
  if (reason === 'status') return kindOfStatus(failure);
  return reason in byReason ? byReason[reason as keyof typeof byReason] : 'unknown';
}

/** A refusal that is no fault of the receiver is certain; anything else may have arrived all the same. */
function kindOfStatus({ status = 0, problem = '', inDoubt = false }: Failed): FailureKind {
  if (problem.endsWith('/idempotency-key-reused')) return 'other';
  if (problem.endsWith('/form-changed')) return 'changed';
  return byStatus[status] ?? (status < 500 && !inDoubt ? 'refused' : 'unknown');
}
