import type { Json } from '../json/json.js';
import type { ListNode } from './form-node.js';

/**
 * A key for each entry of a list. An entry keeps its key when others before it are added or removed: answers are
 * never changed in place, so equal objects are the same entry. What lies between the untouched head and tail of
 * the list keeps its keys by position.
 */
export function entryKeys(before: ListNode | undefined, answers: readonly Json[], count: number): number[] {
  const keys = before?.keys ?? [];
  const old = (i: number) => before?.children[i]?.answer;
  const now = (i: number) => answers[i] ?? undefined;
  let head = 0;
  while (head < keys.length && head < count && old(head) === now(head)) head++;
  let tail = 0;
  while (tail < Math.min(keys.length, count) - head && old(keys.length - 1 - tail) === now(count - 1 - tail)) tail++;

  const next: number[] = [];
  let fresh = Math.max(-1, ...keys) + 1;
  for (let i = 0; i < count; i++) {
    const isTail = i >= count - tail;
    const kept = isTail ? keys[keys.length - count + i] : i < keys.length - tail ? keys[i] : undefined;
    next.push(kept ?? fresh++);
  }
  return next;
}
