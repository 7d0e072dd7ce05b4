import { Problem } from '../problem/problem.js';

/** The refusal of a body that is no submission. */
export function envelopeRefusal(detail: string): Problem {
  return new Problem({ status: 422, name: 'envelope-invalid', title: 'This is no submission', detail });
}
