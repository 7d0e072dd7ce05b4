import type { Json, JsonObject } from '@amtform/model';

/** A name and value as a classic form handler reads them. */
export type FlatAnswer = readonly [name: string, value: string];

const hasOwn = Object.prototype.hasOwnProperty;

/**
 * Answers as names and values: `name`, `address[street]`, `dogs[0][name]`, as PHP, Rails and most form handlers read
 * them. Order of the answers; `null` is empty text; empty lists and groups say nothing.
 */
export function flattenAnswers(answers: Json): readonly FlatAnswer[] {
  const found: FlatAnswer[] = [];
  collect(answers, '', found);
  return found;
}

function collect(value: Json, name: string, found: FlatAnswer[]): void {
  if (typeof value !== 'object' || value === null) {
    found.push([name || 'answer', value === null ? '' : `${value}`]);
    return;
  }
  const members: { readonly [name: string]: Json } = value as JsonObject;
  for (const member in members) {
    // Old host scripts put functions on arrays and objects, and for..in shows those too.
    if (!hasOwn.call(members, member)) continue;
    const inner = members[member] as Json;
    collect(inner, name === '' ? member : `${name}[${member}]`, found);
  }
}
