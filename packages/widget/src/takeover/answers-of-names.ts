import { type Json, parsePointer } from '@amtform/model';

type Branch = Map<string, Branch | Json>;

/**
 * One document of the answers that were there and of texts at JSON Pointers, which win. A name that comes twice is a
 * list; gaps in lists are closed, because the second entry may be the first one that somebody filled in.
 */
export function answersOfNames(typed: readonly (readonly [pointer: string, text: string])[], before: Json): Json {
  const root: Branch = new Map();
  for (const [pointer, text] of typed) {
    const path = parsePointer(pointer);
    const last = path.pop() ?? '';
    let branch = root;
    for (const name of path) branch = branchAt(branch, name);
    const there = branch.get(last);
    if (there === undefined) branch.set(last, text);
    else if (!(there instanceof Map))
      branch.set(last, Array.isArray(there) ? [...(there as readonly Json[]), text] : [there, text]);
  }
  return merged(before, root);
}

function branchAt(around: Branch, name: string): Branch {
  const there = around.get(name);
  if (there instanceof Map) return there;
  const branch: Branch = new Map();
  around.set(name, branch);
  return branch;
}

function merged(before: Json | undefined, branch: Branch | Json = null): Json {
  if (!(branch instanceof Map)) return branch;
  const names = [...branch.keys()];
  if (names.length > 0 && names.every((name) => /^\d+$/.test(name))) {
    return names.sort((one, other) => Number(one) - Number(other)).map((name) => merged(undefined, branch.get(name)));
  }
  const known = typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {};
  const inner = names.map((name): [string, Json] => {
    const own = Object.hasOwn(known, name) ? (known as Record<string, Json>)[name] : undefined;
    return [name, merged(own, branch.get(name))];
  });
  return Object.fromEntries([...Object.entries(known), ...inner]);
}
