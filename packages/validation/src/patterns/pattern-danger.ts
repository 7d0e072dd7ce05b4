import type { Parameters } from 'recheck';
import recheck from 'recheck/lib/browser.js';
import { unicodePattern } from '../plain-schema/unicode-pattern.js';
import { hasWays } from './has-ways.js';
import { isPlainPattern } from './plain-pattern.js';

/** What is dangerous about a pattern: a short text may keep a program busy for hours. */
export interface PatternDanger {
  /**
   * How the time grows with the length of a text: by a power of it, or exponentially. `unknown` where that cannot be
   * told and only an engine that goes back can follow the pattern.
   */
  readonly growth: number | 'exponential' | 'unknown';
  /** What is wrong, in English, for the one who can mend it. */
  readonly reason: string;
  /** What to do about it, in English. */
  readonly remedy: string;
}

/** So many steps take a few milliseconds: texts that are short enough for that are no danger. */
const harmless = 1_000_000;
/** The most characters of an example that are shown. */
const longestAttack = 60;

/** Limits count steps and not time, so that each run and each machine says the same. */
const limits: Parameters = {
  randomSeed: 0,
  attackLimit: 2 * harmless,
  maxAttackStringSize: 3000,
  maxIteration: 5,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  timeout: 120_000,
};

/** How the time grows, and a text that shows it as an expression of JavaScript. */
interface Growth extends Pick<PatternDanger, 'growth'> {
  readonly attack: string;
}

const growths = new Map<string, Growth | undefined>();

/**
 * What is dangerous about a pattern for programs that search it by going back (OWASP: regular expression denial of
 * service). Undefined for one that is harmless, be it only because no text may be longer than `maxLength` characters.
 *
 * It takes from a millisecond to some seconds, once for each pattern. Throws a `SyntaxError` for a pattern that nobody
 * can read.
 */
export function patternDanger(pattern: string, maxLength = Infinity): PatternDanger | undefined {
  if (isPlainPattern(pattern)) return undefined;
  const readable = unicodePattern(pattern);
  if (!growths.has(readable)) growths.set(readable, growthOf(readable));
  const found = growths.get(readable);
  if (!found || stepsOf(found.growth, maxLength) <= harmless) return undefined;
  return { growth: found.growth, reason: reasonOf(found), remedy: remedyFor(found.growth) };
}

function growthOf(pattern: string): Growth | undefined {
  const result = recheck.checkSync(pattern, 'u', limits);
  if (result.status === 'safe') return undefined;
  if (result.status !== 'vulnerable') return hasWays(pattern) ? undefined : { growth: 'unknown', attack: '' };
  const { complexity, attack } = result;
  return { growth: complexity.type === 'polynomial' ? complexity.degree : 'exponential', attack: attack.pattern };
}

function stepsOf(growth: PatternDanger['growth'], length: number): number {
  return typeof growth === 'number' ? length ** growth : 2 ** length;
}

function reasonOf({ growth, attack }: Growth): string {
  if (growth === 'unknown')
    return 'is too complicated to tell how long a text can keep a program busy that follows it.';
  const time = growth === 'exponential' ? 'exponentially with' : `with the power ${String(growth)} of`;
  const example = attack.length > longestAttack ? '' : `, such as ${attack}`;
  return `can keep a program busy for a time that grows ${time} the length of a text${example}.`;
}

function remedyFor(growth: PatternDanger['growth']): string {
  if (growth === 'unknown') return 'Write it more simply, or allow short texts only (“maxLength”).';
  if (growth === 'exponential')
    return 'Let no text fit it in two ways: no repetition inside a repetition, no alternatives that begin alike.';
  const most = Math.floor(harmless ** (1 / growth));
  return `Let neighbours that repeat not take the same characters, or set “maxLength” to ${String(most)} or less.`;
}
