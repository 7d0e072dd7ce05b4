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
const tokenForm = /\\([pPu]\{.*?\}|[^])|\[(\\[^]|[^\]])*\]|\(\?([:=!]|<\w.*?>)|([*+?]|\{[\d,]+\})\??|[^]/gu;
const counts: Readonly<Record<string, string>> = { '*': '0,', '+': '1,', '?': '0,1' };

/**
 * The ways through a pattern that the `u` flag can read (ECMA-262, 22.2.1), from anywhere in a text.
 *
 * Throws a `SyntaxError` for what cannot be followed on all ways at once (references to groups, looks behind, flags) and
 * for what is rare (`\b`, `\x41`).
 */
export function readWays(pattern: string, walk: Walk): Part {
  const tokens = `[^]*(${pattern})`.match(tokenForm) as string[];
  return group();

  function group(): Part {
    let way: Part[] = [];
    const ways = [way];
    for (let token; (token = tokens.shift() ?? ')') !== ')';) {
      if (token === '|') ways.push((way = []));
      else way.push(counted(single(token)));
    }
    return (next) => {
      const states = ways.map((parts) => parts.reduceRight((state, part) => part(state), next));
      return () => states;
    };
  }

  function single(token: string): Part {
    const inner = token.startsWith('(') && group();
    if (inner && !/[=!]$/.test(token)) return inner;
    // What is no character cannot be repeated and is refused here.
    const form = !inner && !/^[$^]/.test(token) && new RegExp(`^${token}+$`, 'u');
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
    if (!/^[*+?{]/.test(tokens[0] as string)) return part;
    const token = tokens.shift() as string;
    const [, least = '', comma, most] = /(\d+)(,?)(\d*)/.exec(counts[token.charAt(0)] ?? token) ?? [];
    return (next) => {
      // The states of each further time are made when it is reached.
      function times(min: number, max: number): State {
        let states: readonly State[] | undefined;
        const state = () =>
          (states ??= [part(min || max < Infinity ? times(min && min - 1, max - 1) : state), ...(min ? [] : [next])]);
        return max ? state : next;
      }
      return times(+least, +(most || (comma ? Infinity : least)));
    };
  }
}
