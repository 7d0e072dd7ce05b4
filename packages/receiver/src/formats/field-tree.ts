import type { Json } from '@amtform/model';
import { Problem } from '../problem/problem.js';
import { maxDepth } from './json-limits.js';
import { pathOfName } from './path-of-name.js';

type Branch = Map<string, Branch | Json[]>;

/**
 * One JSON document of named values: `/dogs/0/name` or `dogs[0][name]` stands in the list `dogs`. A name that comes
 * more than once is a list. Throws a Problem for names that contradict each other.
 */
export function fieldTree(fields: readonly (readonly [name: string, value: Json])[]): Json {
  const root: Branch = new Map();
  for (const [name, value] of fields) {
    const path = pathOfName(name);
    if (path.length === 0 || path.length > maxDepth) throw contradiction(name);
    const last = path.at(-1) ?? '';
    const branch = path.slice(0, -1).reduce((around, segment) => branchAt(around, segment, name), root);
    const there = branch.get(last);
    if (there instanceof Map) throw contradiction(name);
    if (there) there.push(value);
    else branch.set(last, [value]);
  }
  return jsonOf(root, { isRoot: true });
}

function branchAt(around: Branch, segment: string, name: string): Branch {
  const there = around.get(segment) ?? new Map<string, Branch | Json[]>();
  if (!(there instanceof Map)) throw contradiction(name);
  around.set(segment, there);
  return there;
}

function jsonOf(branch: Branch, { isRoot }: { isRoot: boolean }): Json {
  const members = [...branch].map(([name, inner]): [string, Json] => {
    if (inner instanceof Map) return [name, jsonOf(inner, { isRoot: false })];
    return [name, inner.length === 1 ? (inner[0] ?? null) : inner];
  });
  // Gaps are closed: the second entry may be the first one that somebody filled in.
  if (!isRoot && members.every(([name]) => /^\d{1,6}$/.test(name))) {
    return members.sort(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value);
  }
  return Object.fromEntries(members);
}

function contradiction(name: string): Problem {
  const detail = `The field ${JSON.stringify(name.slice(0, 100))} contradicts the names of other fields.`;
  return new Problem({ status: 422, name: 'envelope-invalid', title: 'This is no submission', detail });
}
