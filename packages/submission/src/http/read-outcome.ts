import type { Outcome } from '../outcome.js';
import type { HttpAnswer } from './http-answer.js';
import { parseRetryAfter } from './parse-retry-after.js';
import { readProblem } from './read-problem.js';
import type { ReadReceipt } from './receipt-place.js';

/** What an answer means: received only with a receipt, rejected only with issues, failed otherwise. */
export function readOutcome(answer: HttpAnswer, readReceipt: ReadReceipt): Outcome {
  const { status } = answer;
  if (answer.redirect) return { type: 'failed', reason: 'redirect', status };
  if (status >= 200 && status < 300) {
    const receipt = readReceipt(answer);
    return receipt ? { type: 'received', receipt } : { type: 'failed', reason: 'no-receipt', status };
  }
  const problem = readProblem(answer);
  if ((status === 400 || status === 422) && problem && problem.issues.length > 0) {
    return { type: 'rejected', issues: problem.issues, detail: problem.detail };
  }
  const retryAfter = parseRetryAfter(answer.headers.get('Retry-After'), Date.now());
  return { type: 'failed', reason: 'status', status, retryAfter, problem: problem?.type, detail: problem?.detail };
}
