import { appendPointer } from '@amtform/model';

/** What only the text of a JSON document shows. */
export interface JsonScan {
  /** JSON Pointers of members whose name was used before in the same object. */
  readonly duplicates: readonly string[];
  /** The lines, counted from 1, by the JSON Pointers of members and of objects and lists in lists. */
  readonly lines: ReadonlyMap<string, number>;
  /** Levels of objects and lists within each other. */
  readonly depth: number;
}

/** An object or a list that is open. */
interface Container {
  readonly pointer: string;
  /** The names so far; a list has none. */
  readonly names: Set<string> | undefined;
  /** The name or index of the present member. */
  key: string | number;
}

/** A string with the colon that makes it a name, brackets, and commas. Numbers and words matter to nobody here. */
const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")\s*(:?)|[[\]{},]/gs;

/** Scans a text that `JSON.parse` can read. */
export function scanJson(text: string): JsonScan {
  const open: Container[] = [];
  const duplicates: string[] = [];
  const lines = new Map([['', 1]]);
  let depth = 0;
  let line = 1;
  let seen = 0;
  for (const { 0: token, 1: quoted, 2: colon, index } of text.matchAll(tokens)) {
    const last = open.at(-1);
    line += text.slice(seen, index).split('\n').length - 1;
    seen = index;
    if (token === '{' || token === '[') {
      const pointer = last ? appendPointer(last.pointer, last.key) : '';
      if (!last?.names) lines.set(pointer, line);
      open.push({ pointer, names: token === '{' ? new Set() : undefined, key: 0 });
      depth = Math.max(depth, open.length);
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ',' && last && !last.names) {
      last.key = Number(last.key) + 1;
    } else if (quoted !== undefined && colon && last?.names) {
      last.key = JSON.parse(quoted) as string;
      const pointer = appendPointer(last.pointer, last.key);
      if (last.names.has(last.key)) duplicates.push(pointer);
      lines.set(pointer, line);
      last.names.add(last.key);
    }
  }
  return { duplicates, lines, depth };
}
