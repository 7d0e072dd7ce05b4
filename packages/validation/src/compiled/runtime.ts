import { type Json, sameJson } from '@amtform/model';
import { patternTest } from '../patterns/pattern-test.js';
import { hasUniqueItems } from './has-unique-items.js';
import { isMultipleOf } from './is-multiple-of.js';

// What compiled schemas call: each makes a test of the value of a keyword, once.

/** `const`. */
export function sameAs(allowed: Json): (answer: Json) => boolean {
  return (answer) => sameJson(allowed, answer);
}

/** `enum`. */
export function oneOf(allowed: readonly Json[]): (answer: Json) => boolean {
  const values = new Set(allowed);
  const others = allowed.filter((value) => typeof value === 'object' && value !== null);
  return (answer) => values.has(answer) || others.some((value) => sameJson(value, answer));
}

/** `multipleOf`, in exact decimals. */
export function multipleOf(divisor: number): (answer: number) => boolean {
  return (answer) => isMultipleOf(divisor, answer);
}

/** `uniqueItems`. */
export function uniqueItems(isWanted: boolean): (answer: readonly Json[]) => boolean {
  return isWanted ? hasUniqueItems : () => true;
}

/** `pattern`, as the browser reads it. */
export function pattern(text: string): { readonly test: (answer: string) => boolean } {
  return { test: patternTest(text, true) };
}

/** The length of a text in code points, as `minLength` and `maxLength` count it. */
export function codePoints(text: string): number {
  let length = text.length;
  for (const pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) length -= pair.length;
  return length;
}
