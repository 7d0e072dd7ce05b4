import type { Json } from '../json/json.js';
import type { ListNode } from './form-node.js';

/** The answer of a list with one more, empty entry. */
export function withNewEntry(list: ListNode): Json {
  return [...entryAnswers(list), list.emptyEntry];
}

/** The answer of a list without one of its entries. */
export function withoutEntry(list: ListNode, index: number): Json {
  return entryAnswers(list).filter((_, i) => i !== index);
}

function entryAnswers(list: ListNode): Json[] {
  const given = Array.isArray(list.answer) ? (list.answer as readonly Json[]) : [];
  return list.children.map((_, i) => given[i] ?? list.emptyEntry);
}
