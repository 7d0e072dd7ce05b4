import { Problem } from '../problem/problem.js';

/** The refusal of something that has too many bytes. */
export function tooLarge(what: string, limit: number | undefined): Problem {
  const detail = `${what} may have ${String(limit)} bytes.`;
  const members = { limit: limit ?? null };
  return new Problem({ status: 413, name: 'too-large', title: 'The submission is too large', detail, members });
}

/** The refusal of too many files. */
export function tooMany(limit: number): Problem {
  const detail = `A submission may have ${String(limit)} files.`;
  return new Problem({ status: 413, name: 'too-many-files', title: 'Too many files', detail, members: { limit } });
}
