import { isPlainPattern } from './plain-pattern.js';
import { readWays, type Walk } from './read-ways.js';

/** A step on one of many ways costs as much as there are ways. So much takes a tenth of a second or less. */
const mostEffort = 5_000_000;
/** Longer texts are not put to a pattern that only the engine can read. */
export const mostCharacters = 1000;
let effort: number;

/**
 * A test of texts against a pattern, read with the `u` flag (JSON Schema 2020-12 core, section 6.4), which no text keeps
 * busy for long. Where the engine would search one way through the pattern after the other, it takes all of them at once,
 * character by character (K. Thompson, CACM 11/6, 1968).
 *
 * Throws a `SyntaxError` for a pattern that nobody can read.
 *
 * @param inDoubt the verdict where the ways become too many: true in a browser, where the receiver decides later, and
 *   false at the receiver. A pattern that only the engine can read is put to short texts in a browser, and to all at the
 *   receiver, which refuses dangerous ones at its start.
 */
export function patternTest(pattern: string, inDoubt: boolean): (text: string) => boolean {
  const native = new RegExp(pattern, 'u');
  if (isPlainPattern(pattern)) return (text) => native.test(text);
  try {
    const ways = readWays(pattern, walk);
    return (text) => {
      effort = mostEffort;
      const fits = walk(ways(), [...text], 0);
      return effort < 0 ? inDoubt : fits;
    };
  } catch {
    return (text) => (inDoubt && text.length > mostCharacters) || native.test(text);
  }
}

const walk: Walk = (start, text, from) => {
  let states = new Set([start]);
  for (let position = from; states.size > 0; position++) {
    const following: typeof states = new Set();
    // The set grows on the way.
    for (const state of states) {
      if (!state) return true;
      if ((effort -= states.size) < 0) return false;
      for (const other of state(text, position, following)) states.add(other);
    }
    states = following;
  }
  return false;
};
