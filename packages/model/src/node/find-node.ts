import { isWithin } from '../json/pointer.js';
import type { FormNode } from './form-node.js';

/** The outermost node at a pointer in a tree, or undefined. */
export function findNode(node: FormNode, pointer: string): FormNode | undefined {
  if (node.pointer === pointer) return node;
  if (node.type === 'field' || !isWithin(pointer, node.pointer)) return undefined;
  for (const child of node.children) {
    // A choice stands at its parent's pointer, and what it asks below that.
    const found = isWithin(pointer, child.pointer) ? findNode(child, pointer) : undefined;
    if (found) return found;
  }
  return undefined;
}
