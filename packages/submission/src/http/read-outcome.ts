import type { Outcome } from '../outcome.js';
import type { HttpAnswer } from './http-answer.js';
import { parseRetryAfter } from './parse-retry-after.js';
import { type Problem, readProblem } from './read-problem.js';
import type { ReadReceipt } from './receipt-place.js';

/** What an answer means: received only with a receipt, rejected only with issues, failed otherwise. */
export function readOutcome(answer: HttpAnswer, readReceipt: ReadReceipt): Outcome {
  const { status } = answer;
  if (answer.redirect) return { type: 'failed', reason: 'redirect', status };
  if (status >= 200 && status < 300) {
    const receipt = readReceipt(answer);
    if (receipt) return { type: 'received', receipt };
    return { type: 'failed', reason: isPage(answer) ? 'foreign' : 'no-receipt', status };
  }
  const problem = readProblem(answer);
  if ((status === 400 || status === 422) && problem && problem.issues.length > 0) {
    return { type: 'rejected', issues: problem.issues, detail: problem.detail };
  }
  const retryAfter = parseRetryAfter(answer.headers.get('Retry-After'), Date.now());
  return { type: 'failed', reason: 'status', status, retryAfter, ...describe(problem) };
}

/** Wireless networks answer for others with a page of their own. */
function isPage({ headers }: HttpAnswer): boolean {
  return /^text\/html/i.test(headers.get('Content-Type') ?? '');
}

function describe(problem: Problem | undefined) {
  const limit = problem?.limit === undefined ? {} : { limit: problem.limit };
  return { problem: problem?.type, detail: problem?.detail, ...limit };
}
