import type { Json } from '@amtform/model';
import { Problem } from '../problem/problem.js';

/** The refusal of files, each fault with the pointer of its answer. */
export function fileRefusal(errors: readonly Json[]): Problem {
  return new Problem({
    status: 422,
    name: 'answers-invalid',
    title: 'The answers are not valid',
    detail: `${String(errors.length)} ${errors.length === 1 ? 'file has' : 'files have'} to change.`,
    members: { errors },
  });
}
