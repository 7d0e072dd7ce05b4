import { patternStates, type State } from './pattern-states.js';

/** So many steps take a tenth of a second at most. */
const mostSteps = 1_000_000;
let steps = 0;

/**
 * A test of texts against a pattern, in time that grows with the length of the text and not with the number of ways
 * through the pattern: it walks all ways at once, character by character.
 *
 * The test returns undefined where that takes too many steps. There is none for a pattern with references to groups,
 * looks behind or switches of flags.
 */
export function linearTest(pattern: string): ((text: string) => boolean | undefined) | undefined {
  const part = patternStates(pattern, walk);
  return (
    part &&
    ((text) => {
      steps = mostSteps;
      const start = part(undefined);
      const anywhere: State = { to: () => ways };
      const ways = [start, { takes: /[^]/u, next: anywhere }];
      const found = walk(anywhere, [...text], 0);
      return steps < 0 ? undefined : found;
    })
  );
}

function walk(start: State, characters: readonly string[], position: number): boolean {
  let states = new Set([start]);
  for (let i = position; states.size > 0; i++) {
    const character = characters[i];
    const following = new Set<State>();
    // The set grows on the way.
    for (const state of states) {
      if (!state) return true;
      if (--steps < 0) return false;
      if ('to' in state) for (const other of state.to()) states.add(other);
      else if ('holds' in state) {
        if (state.holds(characters, i)) states.add(state.next);
      } else if (character !== undefined && state.takes.test(character)) following.add(state.next);
    }
    states = following;
  }
  return false;
}
