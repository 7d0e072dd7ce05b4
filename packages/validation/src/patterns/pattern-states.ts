/** A place on the ways through a pattern; undefined where the pattern is fulfilled. */
export type State =
  | {
      /** Takes a character of the text, or tells whether the ways go on at this position without one. */
      readonly takes?: RegExp;
      readonly holds?: Holds | undefined;
      /** Where they go on. */
      readonly to: () => readonly State[];
    }
  | undefined;

type Holds = (characters: readonly string[], position: number) => boolean;
/** The states of a part of a pattern, in front of the state that follows it. */
export type Part = (next?: State) => State;
/** Whether a way leads from a state, at a position of a text, to the end of the pattern. */
export type Walk = (start: State, characters: readonly string[], position: number) => boolean;

/** Escapes, classes, openings of groups, quantifiers, and any other character. */
const tokenForm =
  /\\(?:[pPu]\{.*?\}|u....|x..|c.|[^])|\[(?:\\[^]|[^\]])*\]|\(\?(?:<?[=!]|<.*?>|.*?:)|(?:[*+?]|\{[\d,]+\})\??|[^]/gu;
/** References, looks behind and flags, which a walk that never goes back cannot follow, and what is rare. */
const untold = /^\\[1-9kbB]|^\\u[dD]|^\(\?(?:<[=!]|\w|-)/;
const counts: Readonly<Record<string, string>> = { '*': '0,', '+': '1,', '?': '0,1' };
const edges: Readonly<Record<string, Holds>> = {
  '^': (_, position) => position === 0,
  $: (characters, position) => position === characters.length,
};

/** Reads a pattern that the `u` flag can read (ECMA-262, 22.2.1). Undefined for one that holds something untold. */
export function patternStates(pattern: string, walk: Walk): Part | undefined {
  const tokens = pattern.match(tokenForm) ?? [];

  function group(): Part {
    const ways: Part[][] = [[]];
    for (let token = tokens.shift(); token && token !== ')'; token = tokens.shift()) {
      if (token === '|') ways.push([]);
      else ways.at(-1)?.push(counted(single(token)));
    }
    return (next) => {
      const states = ways.map((parts) => parts.reduceRight((state, part) => part(state), next));
      return { to: () => states };
    };
  }

  function single(token: string): Part {
    if (token[0] !== '(') return step(edges[token] ?? new RegExp(`^${token}$`, 'u'));
    const inner = group();
    const look = token[2] ?? '';
    return '=!'.includes(look) ?  ...
  }
  return tokens.some((token) => untold.test(token)) ? undefined : group();
}
