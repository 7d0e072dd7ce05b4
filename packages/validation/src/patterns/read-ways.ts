/**
 * A place on the ways through a pattern; undefined is their end. Tells where they go on at a position of a text without
 * taking a character, and adds to `following` where they go on after the character there.
 */
export type State = ((text: Text, position: number, following: Set<State>) => readonly State[]) | undefined;

/** The states of a part of a pattern, in front of the state that comes after it. */
export type Part = (next?: State) => State;

/** Whether one of the ways from a state on leads to the end of the pattern, from a position of a text on. */
export type Walk = (start: State, text: Text, position: number) => boolean;

/** A text by its code points. */
type Text = readonly string[];

/** Escapes, classes, openings of groups, quantifiers, and any other character. */
const tokenForm = /\\([pPu]\{.*?\}|[^])|\[(\\[^]|[^\]])*\]|\(\?(<?[=!]|<.*?>|.*?:)|([*+?]|\{[\d,]+\})\??|[^]/gu;
/** References to groups, looks behind and flags, which nobody can follow on all ways at once, and rare escapes. */
const untold = /^(\\[1-9bBckux]$|\(\?(<[=!]|[\w-]))/;
const signs: Readonly<Record<string, string>> = { '*': '0,', '+': '1,', '?': '0,1' };

/**
 * The ways through a pattern that the `u` flag can read (ECMA-262, 22.2.1), from anywhere in a text. Undefined for a
 * pattern that holds something untold.
 */
export function readWays(pattern: string, walk: Walk): Part | undefined {
  const tokens = `[^]*(${pattern})`.match(tokenForm) ?? [];
  return tokens.some((token) => untold.test(token)) ? undefined : group();

  function group(): Part {
    const ways: Part[][] = [[]];
    for (let token; (token = tokens.shift() ?? ')') !== ')';) {
      if (token === '|') ways.push([]);
      else ways.at(-1)?.push(counted(single(token)));
    }
    return (next) => {
      const states = ways.map((parts) => parts.reduceRight((state, part) => part(state), next));
      return () => states;
    };
  }

  function single(token: string): Part {
    const inner = token.startsWith('(') && group();
    if (inner && !/[=!]$/.test(token)) return inner;
    const form = !inner && !/^[$^]/.test(token) && new RegExp(`^${token}$`, 'u');
    return (next) => (text, position, following) => {
      if (form) {
        if (form.test(text[position] ?? '')) following.add(next);
        return [];
      }
      const holds = inner
        ? walk(inner(), text, position) === (token === '(?=')
        : position === (token === '^' ? 0 : text.length);
      return holds ? [next] : [];
    };
  }

  function counted(part: Part): Part {
    if (!/^[*+?{]/.test(tokens[0] ?? '')) return part;
    const token = tokens.shift() ?? '';
    const [, least = 0, comma, most] = /(\d+)(,?)(\d*)/.exec(signs[token.charAt(0)] ?? token) ?? [];
    return (next) => {
      // The states of each further time are made when it is reached.
      function times(least: number, most: number): State {
        let states: readonly State[] | undefined;
        const state = () =>
          (states ??= [
            part(least || most < Infinity ? times(least && least - 1, most - 1) : state),
            ...(least ? [] : [next]),
          ]);
        return most ? state : next;
      }
      return times(+least, most ? +most : comma ? Infinity : +least);
    };
  }
}
