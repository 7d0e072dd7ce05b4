import { linearTest } from './linear-test.js';

/** Patterns that a machine which goes back follows in linear time, because it can never choose between two ways. */
const plain = /^(\^[^*+?{|]*[*+?{|])?[^*+?{|]*$/;
/** Longer texts are not put to a pattern that nobody can follow without going back. */
const mostCharacters = 1000;

/**
 * A test of texts against a pattern, as the `u` flag reads it (JSON Schema 2020-12 core, section 6.4), that no text can
 * keep busy for long, except a short one under a pattern with references to groups or looks behind.
 *
 * @param inDoubt the verdict where the test gives up. In a browser it is true: the receiver decides. At the receiver it
 *   is false, and patterns with references or looks behind are followed to the end: it has checked them at its start.
 */
export function patternTest(pattern: string, inDoubt: boolean): (text: string) => boolean {
  const native = new RegExp(pattern, 'u');
  const linear = plain.test(pattern) ? undefined : linearTest(pattern);
  if (linear) return (text) => linear(text) ?? inDoubt;
  ...
}
