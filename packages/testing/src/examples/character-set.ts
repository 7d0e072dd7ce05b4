import { between, pick, type Random } from './random-series.js';

/** Characters, as ranges of code points, both ends included. */
export type CharacterSet = readonly (readonly [from: number, to: number])[];

const code = (character: string) => character.codePointAt(0) ?? 0;
const range = (from: string, to = from) => [code(from), code(to)] as const;

const digits = [range('0', '9')];
const letters = [range('a', 'z'), range('A', 'Z'), range('À', 'Ö')];
const words = [range('a', 'z'), range('A', 'Z'), ...digits];
const marks = [range('-'), range(','), range('.'), range(' '), range('/'), range('#')];

/** Everything that is tried for what must not be one of certain characters. */
const everyday: CharacterSet = [...letters, ...digits, ...marks];

/** The characters of an escape such as `\d` or `\p{Lu}`; for the negated ones some that surely belong to it. */
export function escapedSet(name: string, property: string): CharacterSet {
  switch (name) {
    case 'd':
      return digits;
    case 'w':
      return words;
    case 's':
      return [range(' ')];
    case 'D':
    case 'W':
      return name === 'D' ? letters : marks;
    case 'S':
      return words;
    case 'p':
      return propertySet(property);
    default:
      return [range(controls[name] ?? name)];
  }
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

function propertySet(property: string): CharacterSet {
  if (/^(N|Nd|Number)/.test(property)) return digits;
  if (/^(Lu|Uppercase)/.test(property)) return [range('A', 'Z')];
  if (/^(Ll|Lowercase)/.test(property)) return [range('a', 'z')];
  if (/^(P|Punctuation)/.test(property)) return [range('.'), range('-')];
  if (/^(Z|Zs)/.test(property)) return [range(' ')];
  if (/^(M|Mark)/.test(property)) return [range('\u0301')];
  return letters;
}

/** The everyday characters that are not among these. */
export function otherThan(set: CharacterSet): CharacterSet {
  const isIn = (point: number) => set.some(([from, to]) => point >= from && point <= to);
  const rest = everyday
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .filter((point) => !isIn(point));
  return rest.map((point) => [point, point] as const);
}

/** One character of a set; nothing of an empty one. */
export function characterOf(set: CharacterSet, random: Random): string {
  if (set.length === 0) return '';
  const [from, to] = pick(random, set);
  return String.fromCodePoint(between(random, from, to));
}
