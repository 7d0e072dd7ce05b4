import { findNode } from './find-node.js';
import type { FormNode } from './form-node.js';

/** The node that takes the answer at a pointer: behind a choice, what its chosen branch asks there. */
export function answeringNode(root: FormNode, pointer: string): FormNode | undefined {
  let node = findNode(root, pointer);
  while (node?.type === 'choice' && node.children[0]?.pointer === pointer) node = node.children[0];
  return node;
}
