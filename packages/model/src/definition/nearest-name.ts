import { letterDistance } from './letter-distance.js';

/** Letters that may differ, a swapped pair counting for two. */
const maxDistance = 2;

/** The known name that somebody probably meant by an unknown one: a slip of the keys, another ending, other capitals. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const alike = known.find((k) => k.toLowerCase().startsWith(lower.slice(0, 4)) || lower.startsWith(k.toLowerCase()));
  return alike ?? known.find((k) => letterDistance(lower, k.toLowerCase()) <= maxDistance);
}
