import type { Json } from '@amtform/model';
import { patternTest } from '../../patterns/pattern-test.js';
import { canonicalText } from '../canonical-text.js';
import type { Keyword } from '../check.js';
import { isMultipleOf } from '../is-multiple-of.js';
import { report } from '../report.js';

/** As many constants as a message could name. */
const mostAllowed = 20;

/** `type`. A number is a number that JSON can express, an integer any number without a fraction (1.0 too). */
export const type: Keyword<readonly string[]> = (types) => (answer, visit) => {
  const own = answer === null ? 'null' : Array.isArray(answer) ? 'array' : typeof answer;
  const fits =
    own === 'number'
      ? Number.isFinite(answer) && (types.includes('number') || (types.includes('integer') && Number.isInteger(answer)))
      : types.includes(own);
  return fits || report(visit, 'type', { types });
};

/** `const`. */
export const constant: Keyword<Json> = (allowed) => {
  const text = canonicalText(allowed);
  return (answer, visit) => canonicalText(answer) === text || report(visit, 'const', { allowed });
};

/** `enum`. */
export const enumeration: Keyword<readonly Json[]> = (values) => {
  const texts = new Set<string>();
  for (const value of values) texts.add(canonicalText(value));
  return (answer, visit) =>
    texts.has(canonicalText(answer)) || report(visit, 'enum', { allowed: values.slice(0, mostAllowed) });
};

/** A limit of numbers. */
function limitOf(keyword: string, fits: (answer: number, limit: number) => boolean): Keyword<number> {
  return (limit) => (answer, visit) =>
    typeof answer !== 'number' || fits(answer, limit) || report(visit, keyword, { limit });
}

/** `minimum`. */
export const minimum = limitOf('minimum', (answer, limit) => answer >= limit);
/** `maximum`. */
export const maximum = limitOf('maximum', (answer, limit) => answer <= limit);
/** `exclusiveMinimum`. */
export const exclusiveMinimum = limitOf('exclusiveMinimum', (answer, limit) => answer > limit);
/** `exclusiveMaximum`. */
export const exclusiveMaximum = limitOf('exclusiveMaximum', (answer, limit) => answer < limit);
/** `multipleOf`, in exact decimals. */
export const multipleOf = limitOf('multipleOf', isMultipleOf);

/** A limit of lengths, counted in code points (RFC 8259, section 8.2): an emoji is one character. */
function lengthOf(keyword: string, fits: (length: number, limit: number) => boolean): Keyword<number> {
  return (limit) => (answer, visit) =>
    typeof answer !== 'string' || fits(codePoints(answer), limit) || report(visit, keyword, { limit });
}

function codePoints(text: string): number {
  const pairs = text.match(/[\ud800-\udbff][\udc00-\udfff]/g);
  return text.length - (pairs?.length ?? 0);
}

/** `minLength`. */
export const minLength = lengthOf('minLength', (length, limit) => length >= limit);
/** `maxLength`. */
export const maxLength = lengthOf('maxLength', (length, limit) => length <= limit);

/** `pattern`. A text that is longer than it may be is not put to it. */
export const pattern: Keyword<string> = (value, { schema }) => {
  const fits = patternTest(value, true);
  const most = (schema['maxLength'] ?? Infinity) as number;
  return (answer, visit) =>
    typeof answer !== 'string' ||
    codePoints(answer) > most ||
    fits(answer) ||
    report(visit, 'pattern', { pattern: value });
};

/** `format`. Formats that nobody knows are annotations. */
export const format: Keyword<string> = (name, { formats }) => {
  const accepts = formats.accepts.get(name) ?? (() => true);
  const fault = formats.faults.get(name);
  return (answer, visit) =>
    typeof answer !== 'string' || accepts(answer) || report(visit, 'format', { format: name, ...fault?.(answer) });
};
