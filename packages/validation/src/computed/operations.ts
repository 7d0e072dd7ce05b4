import { type Json, jsonAt, joinPointer, sameJson } from '@amtform/model';
import { add, asNumber, divide, multiply, remainder, round, subtract } from './decimal.js';
import type { RuleSteps } from './rule-steps.js';

/** What an operation may look at besides its parts. */
export interface Surroundings {
  readonly steps: RuleSteps;
  /** The answer that a JSON Pointer of the rule names. */
  readonly answerAt: (pointer: string) => Json | undefined;
  /** The form's answers, or the entry of a list that is worked on. */
  readonly scope: unknown;
}

/** One operation: its parts are worked out already. `undefined` and NaN mean that there is no result. */
export type RuleOperation = (parts: readonly unknown[], around: Surroundings) => unknown;

const number = (part: unknown) => asNumber(part);
const all = (parts: readonly unknown[], combine: (a: number, b: number) => number) => parts.map(number).reduce(combine);

/** Every operation that the library does not work out by itself, exactly and within the answers alone. */
export const operations: Readonly<Record<string, RuleOperation>> = {
  var: ([at, otherwise = null], { scope, answerAt }) => {
    const name = typeof at === 'string' || typeof at === 'number' ? String(at) : '';
    if (name.startsWith('/')) return answerAt(name) ?? otherwise;
    return (name === '' ? scope : jsonAt(scope as Json, joinPointer(...name.split('.')))) ?? otherwise;
  },
  // Stands around what is done with each entry of a list, so that this is counted too.
  entry: ([result]) => result,
  '+': (parts) => (parts.length > 0 ? all(parts, add) : 0),
  '-': ([a, b]) => (b === undefined ? subtract(0, number(a)) : subtract(number(a), number(b))),
  '*': (parts) => (parts.length > 0 ? all(parts, multiply) : 1),
  '/': ([a, b]) => divide(number(a), number(b)),
  '%': ([a, b]) => remainder(number(a), number(b)),
  min: (parts) => Math.min(...parts.map(number)),
  max: (parts) => Math.max(...parts.map(number)),
  round: ([value, digits = 0]) => round(number(value), number(digits)),
  '==': ([a, b]) => isSame(a, b),
  '===': ([a, b]) => isSame(a, b),
  '!=': ([a, b]) => !isSame(a, b),
  '!==': ([a, b]) => !isSame(a, b),
  '<': (parts) => inOrder(parts, (a, b) => a < b),
  '<=': (parts) => inOrder(parts, (a, b) => a <= b),
  '>': (parts) => inOrder(parts, (a, b) => a > b),
  '>=': (parts) => inOrder(parts, (a, b) => a >= b),
  '!!': ([a]) => isTrue(a),
  '!': ([a]) => !isTrue(a),
  in: ([part, whole]) =>
    typeof whole === 'string'
      ? whole.includes(text(part))
      : Array.isArray(whole) && whole.some((one) => isSame(one, part)),
  cat: (parts, { steps }) => {
    const joined = parts.map(text).join('');
    steps.count(joined.length);
    return joined;
  },
  merge: (parts, { steps }) => {
    const merged = parts.flat();
    steps.count(merged.length);
    return merged;
  },
};

/** Numbers by their value, everything else as JSON. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'object' || typeof b === 'object') return sameJson((a ?? null) as Json, (b ?? null) as Json);
  return a === b;
}

/** Numbers are compared by size, text (such as dates) letter by letter. What is not answered is in no order. */
function inOrder(parts: readonly unknown[], holds: (a: number | string, b: number | string) => boolean): boolean {
  return parts.slice(1).every((b, i) => {
    const a = parts[i];
    if (typeof a === 'string' && typeof b === 'string') return holds(a, b);
    return holds(asNumber(a), asNumber(b));
  });
}

/** As the library judges: an empty list is not true. */
function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
