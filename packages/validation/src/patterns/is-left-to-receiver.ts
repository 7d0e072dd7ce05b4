import { unicodePattern } from '../plain-schema/unicode-pattern.js';
import { hasWays } from './has-ways.js';
import { mostCharacters } from './pattern-test.js';
import { isPlainPattern } from './plain-pattern.js';

/**
 * Whether a browser leaves long texts under a pattern to the receiver, because only an engine that goes back can follow
 * it. False for one that nobody can read.
 */
export function isLeftToReceiver(pattern: string, maxLength = Infinity): boolean {
  if (maxLength <= mostCharacters || isPlainPattern(pattern)) return false;
  try {
    return !hasWays(unicodePattern(pattern));
  } catch {
    return false;
  }
}
