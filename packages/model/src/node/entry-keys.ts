import type { Json } from '../json/json.js';
import type { ListNode } from './form-node.js';

/**
 * A key for each entry of a list. An entry keeps its key when others before it are added or removed: answers are
 * never changed in place, so equal objects are the same entry. What lies between the untouched head and tail of
 * the list keeps its keys by position.
 */
export function entryKeys(before: ListNode | undefined, answers: readonly Json[], count: number): number[] {
  const old = before?.children.map((node) => node.answer) ?? [];
  const keys = before?.keys ?? [];
  const next = Array.from({ length: count }, (_, i) => answers[i] ?? undefined);
  let head = 0;
  while (head < old.length && head < count && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < count - head && old[old.length - 1 - tail] === next[count - 1 - tail])
    tail++;

  const middle = keys.slice(head, old.length - tail);
  let fresh = keys.length > 0 ? Math.max(...keys) + 1 : 0;
  const kept = Array.from({ length: count - head - tail }, (_, i) => middle[i] ?? fresh++);
  return [...keys.slice(0, head), ...kept, ...keys.slice(old.length - tail, old.length)];
}
