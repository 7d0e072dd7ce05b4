import type { FormNode } from './form-node.js';

/** How many fields a node asks now, itself included. */
export function countFields(node: FormNode): number {
  return node.type === 'field' ? 1 : node.children.reduce((sum, child) => sum + countFields(child), 0);
}
