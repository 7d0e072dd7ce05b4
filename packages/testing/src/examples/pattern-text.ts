import { type CharacterSet, characterOf, escapedSet, otherThan } from './character-set.js';
import { between, pick, type Random } from './random-series.js';

/** Makes one text each time it is called. */
type Maker = () => string;

/** Repetitions without an end are followed so often beyond their beginning. */
const mostMore = 5;

/**
 * A text that is made after a regular expression of JSON Schema (ECMA-262). What looks ahead or back and references to
 * groups are passed over, so that the text has to be tested; it is none of the pattern's if that is not read at all.
 */
export function patternText(pattern: string, random: Random): string {
  return new PatternReader(pattern, random).alternatives()();
}

class PatternReader {
  readonly #pattern: string;
  readonly #random: Random;
  #at = 0;

  constructor(pattern: string, random: Random) {
    this.#pattern = pattern;
    this.#random = random;
  }

  alternatives(): Maker {
    const ways = [this.#sequence()];
    while (this.#takes('|')) ways.push(this.#sequence());
    return () => pick(this.#random, ways)();
  }

  #sequence(): Maker {
    const parts: Maker[] = [];
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#next)) parts.push(this.#repeated());
    return () => parts.map((part) => part()).join('');
  }

  #repeated(): Maker {
    const one = this.#atom();
    const [least, most] = this.#counts();
    this.#takes('?');
    return () => Array.from({ length: between(this.#random, least, Math.min(most, least + mostMore)) }, one).join('');
  }

  #counts(): [least: number, most: number] {
    if (this.#takes('*')) return [0, Infinity];
    if (this.#takes('+')) return [1, Infinity];
    if (this.#takes('?')) return [0, 1];
    const [, least = '', comma, most = ''] = this.#matched(/\{(\d+)(,?)(\d*)\}/y) ?? [];
    if (least === '') return [1, 1];
    if (!comma) return [Number(least), Number(least)];
    return [Number(least), most === '' ? Infinity : Number(most)];
  }

  #atom(): Maker {
    if (this.#takes('^') || this.#takes('$') || this.#matched(/\\[bB]/y)) return () => '';
    if (this.#takes('(')) return this.#group();
    if (this.#takes('.')) return () => 'x';
    const set = this.#takes('[') ? this.#bracketed() : this.#character();
    return () => characterOf(set, this.#random);
  }

  #group(): Maker {
    const isLook = this.#matched(/\?<?[=!]/y) !== undefined;
    this.#matched(/\?(?::|<\w+>)/y);
    const inner = this.alternatives();
    this.#takes(')');
    return isLook ? () => '' : inner;
  }

  #bracketed(): CharacterSet {
    const isNegated = this.#takes('^');
    const set: (readonly [number, number])[] = [];
    while (this.#at < this.#pattern.length && !this.#takes(']')) {
      const first = this.#character();
      const isRange = first.length === 1 && this.#matched(/-(?!\])/y) !== undefined;
      const last = isRange ? this.#character() : [];
      if (isRange && last.length === 1) set.push([first[0]?.[0] ?? 0, last[0]?.[1] ?? 0]);
      else set.push(...first, ...last);
    }
    return isNegated ? otherThan(set) : set;
  }

  /** One character, or the set that stands for one. */
  #character(): CharacterSet {
    const [, four, braced, two] = this.#matched(/\\(?:u([\dA-Fa-f]{4})|u\{([\dA-Fa-f]+)\}|x([\dA-Fa-f]{2}))/y) ?? [];
    const point = four ?? braced ?? two;
    if (point !== undefined) return [[parseInt(point, 16), parseInt(point, 16)]];
    const escape = this.#matched(/\\(?:[pP]\{([^}]*)\}|(.))/uy);
    if (escape) return escapedSet(escape[2] ?? 'p', escape[1] ?? '');
    const [literal = ''] = this.#matched(/[^]/uy) ?? [];
    const itself = literal.codePointAt(0) ?? 0;
    return [[itself, itself]];
  }

  get #next(): string {
    return this.#pattern.charAt(this.#at);
  }

  #takes(sign: string): boolean {
    const isNext = this.#next === sign;
    if (isNext) this.#at++;
    return isNext;
  }

  #matched(what: RegExp): RegExpExecArray | undefined {
    what.lastIndex = this.#at;
    const found = what.exec(this.#pattern) ?? undefined;
    if (found) this.#at = what.lastIndex;
    return found;
  }
}
