import type { FormNode } from '@amtform/model';

/** A place that is not answered as far as it should be. */
export interface Gap {
  readonly node: FormNode;
  /** Whether a list lacks an entry. */
  readonly entries: boolean;
}

/** How many answers a node should get, 0 for none; `wanted` tells what is usual for it. */
export type Decide = (node: FormNode, wanted: () => number) => number;

/** A list gets so many entries more than it must have. */
const moreEntries = 1;
/** Recursive forms are followed so deep where nothing has to be answered. */
const deepest = 14;

/** The first place from the top of the form that is shown, can be answered and is not. */
export function nextGap(node: FormNode, decide: Decide): Gap | undefined {
  if (!node.visible || node.readOnly || node.copy?.ticked) return undefined;
  if (node.type === 'field') {
    // The bytes of a file travel beside the answers: without them a receiver refuses its reference.
    const isLeftOut = node.kind === 'notice' || (node.kind === 'file' && !node.required);
    const isAsked = !node.computed && !isLeftOut && node.answer === undefined;
    return isAsked && decide(node, () => 1) > 0 ? { node, entries: false } : undefined;
  }
  if (node.type === 'choice' && node.chosen === undefined)
    return decide(node, () => 1) > 0 ? { node, entries: false } : undefined;
  if (node.type === 'group' && node.pointer !== '' && isLeftOut(node, decide)) return undefined;
  if (node.type === 'list') {
    const { minItems = 0, maxItems = Infinity } = node.schema;
    const wanted = decide(node, () => Math.max(1, Math.min(minItems + moreEntries, maxItems)));
    if (node.canAdd && node.children.length < wanted) return { node, entries: true };
  }
  for (const child of node.children) {
    const gap = nextGap(child, decide);
    if (gap) return gap;
  }
  return undefined;
}

function isLeftOut(node: FormNode, decide: Decide): boolean {
  if (node.required || node.answer !== undefined) return false;
  return node.pointer.split('/').length > deepest || decide(node, () => 1) === 0;
}
