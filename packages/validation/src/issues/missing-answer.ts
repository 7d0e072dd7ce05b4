import { type FormNode, type Json, type ListNode, parsePointer } from '@amtform/model';
import type { DraftIssue } from './draft-issue.js';
import type { Place, Places } from './places.js';

/**
 * What a person has to answer where a node has no answer: a field itself, the required fields in a group, those in
 * the entries of a list that are shown already, the choice before what it leads to. Hidden nodes ask nothing.
 */
export function missingAnswer(node: FormNode, places: Places): DraftIssue[] {
  const issues = node.visible ? required(node, places) : [];
  if (issues.length > 0 || !node.visible) return issues;
  // Everything inside may be left out, but not all of it.
  return [requiredAt(places.of(firstField(node) ?? node) as Place)];
}

/** The issues of the entries that a list shows but has no answers for; where it shows none, that entries are missing. */
export function missingEntries(
  list: ListNode,
  places: Places,
  { given, limit }: { given: number; limit: number },
): DraftIssue[] {
  const issues = list.children.slice(given).flatMap((entry) => missingAnswer(entry, places));
  if (issues.length > 0 || !list.visible) return issues;
  return [{ pointer: list.pointer, code: 'minItems', params: { limit }, place: places.of(list) }];
}

/** That an answer is required at a place. */
export function requiredAt(place: Place): DraftIssue {
  const { node } = place;
  const property = parsePointer(node.pointer).at(-1);
  const params: Record<string, Json> = {
    ...(property !== undefined && { property }),
    ...(node.type === 'choice' && { choice: node.id }),
  };
  return { pointer: node.pointer, code: 'required', params, place };
}

function required(node: FormNode, places: Places): DraftIssue[] {
  switch (node.type) {
    case 'field':
      return [requiredAt(places.of(node) as Place)];
    case 'list':
      return missingEntries(node, places, { given: 0, limit: Math.max(1, node.schema.minItems ?? 1) });
    case 'group':
      return node.children
        .filter((child) => child.required)
        .flatMap((child) => (child.visible ? required(child, places) : []));
    case 'choice':
      if (node.chosen === undefined) return node.options.length > 0 ? [requiredAt(places.of(node) as Place)] : [];
      return node.children.flatMap((child) => (child.visible ? required(child, places) : []));
  }
}

function firstField(node: FormNode): FormNode | undefined {
  if (!node.visible) return undefined;
  if (node.type === 'field') return node;
  for (const child of node.children) {
    const field = firstField(child);
    if (field) return field;
  }
  return undefined;
}
