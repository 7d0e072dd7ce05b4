import { readWays, type Walk } from './read-ways.js';

/** So many steps take about a tenth of a second. */
const mostSteps = 1_000_000;
let steps = 0;

/**
 * A test of texts against a pattern, in time that grows with the length of the text and not with the number of ways
 * through the pattern: it takes all of them at once, character by character (K. Thompson, CACM 11/6, 1968).
 *
 * The test returns undefined where it gives up, after a million steps. There is none for a pattern with references to
 * groups, looks behind, flags or rare escapes.
 */
export function linearTest(pattern: string): ((text: string) => boolean | undefined) | undefined {
  const ways = readWays(pattern, walk);
  return (
    ways &&
    ((text) => {
      steps = mostSteps;
      const fits = walk(ways(), [...text], 0);
      return steps < 0 ? undefined : fits;
    })
  );
}

const walk: Walk = (start, text, from) => {
  let states = new Set([start]);
  for (let position = from; states.size > 0; position++) {
    const following: typeof states = new Set();
    // The set grows on the way.
    for (const state of states) {
      if (!state) return true;
      if (--steps < 0) return false;
      for (const other of state(text, position, following)) states.add(other);
    }
    states = following;
  }
  return false;
};
