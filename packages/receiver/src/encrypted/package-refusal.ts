import { Problem } from '../problem/problem.js';

/** Says what is wrong with an encrypted package. */
export function packageRefusal(detail: string): Problem {
  return new Problem({ status: 422, name: 'package-invalid', title: 'This is no encrypted submission', detail });
}
