import type { ChoiceNode, FormNode } from './form-node.js';

/** The choice with an id in a tree, or undefined. */
export function findChoice(node: FormNode, id: string): ChoiceNode | undefined {
  if (node.type === 'choice' && node.id === id) return node;
  if (node.type === 'field' || !id.startsWith(node.pointer)) return undefined;
  for (const child of node.children) {
    const found = findChoice(child, id);
    if (found) return found;
  }
  return undefined;
}
