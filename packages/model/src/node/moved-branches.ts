import type { Json } from '../json/json.js';
import { entryKeys } from './entry-keys.js';
import type { ListNode } from './form-node.js';

/**
 * The chosen branches, by the ids of their choices, once a list has another answer: a choice in an entry moves along
 * with the entry, and is forgotten with it. The same object where no choice in an entry was made.
 */
export function movedBranches(
  branches: Readonly<Record<string, number>>,
  list: ListNode,
  answer: Json | undefined,
): Readonly<Record<string, number>> {
  const start = `${list.pointer}/`;
  if (!Object.keys(branches).some((id) => id.startsWith(start))) return branches;
  const answers = Array.isArray(answer) ? (answer as readonly Json[]) : [];
  const keys = entryKeys(list, answers, answers.length);
  const moved = Object.entries(branches).flatMap(([id, branch]) => {
    if (!id.startsWith(start)) return [[id, branch] as const];
    const index = parseInt(id.slice(start.length), 10);
    const now = keys.indexOf(list.keys[index] ?? -1);
    return now < 0 ? [] : [[`${start}${String(now)}${id.slice(start.length + String(index).length)}`, branch] as const];
  });
  return Object.fromEntries(moved);
}
