import { isJsonObject, type Json } from '../json/json.js';
import type { ListNode } from './form-node.js';

/** The answer of a list with one more, empty entry. */
export function withNewEntry(list: ListNode): Json {
  return [...entryAnswers(list), blankEntry(list)];
}

/** The answer of a list without one of its entries. */
export function withoutEntry(list: ListNode, index: number): Json {
  return entryAnswers(list).filter((_, i) => i !== index);
}

function entryAnswers(list: ListNode): Json[] {
  const given = Array.isArray(list.answer) ? (list.answer as readonly Json[]) : [];
  return list.children.map((_, i) => given[i] ?? blankEntry(list));
}

/** Each blank entry is an object of its own: that is how it is known again when others are removed. */
function blankEntry(list: ListNode): Json {
  return isJsonObject(list.emptyEntry) ? {} : list.emptyEntry;
}
