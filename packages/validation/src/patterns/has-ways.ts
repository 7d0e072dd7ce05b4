import { readWays } from './read-ways.js';

/** Whether a pattern can be followed without going back, as browser and receiver follow it. */
export function hasWays(pattern: string): boolean {
  try {
    readWays(pattern, () => true);
    return true;
  } catch {
    return false;
  }
}
