import assert from 'node:assert/strict';
import type { FormModel } from '../src/form-model.js';
import type { FormNode } from '../src/node/form-node.js';

/** All nodes of a tree, outermost first. */
export function nodesOf(node: FormNode): FormNode[] {
  return [node, ...(node.type === 'field' ? [] : node.children.flatMap(nodesOf))];
}

/** The pointers of all fields that are asked now, in order: what a person sees. */
export function askedPointers(node: FormNode): string[] {
  if (!node.visible) return [];
  return node.type === 'field' ? [node.pointer] : node.children.flatMap(askedPointers);
}

/** The first node of a type at a pointer; fails the test where there is none. */
export function nodeAt<Type extends FormNode['type']>(
  model: FormModel,
  type: Type,
  pointer: string,
): Extract<FormNode, { type: Type }> {
  const found = nodesOf(model.root).find((node) => node.type === type && node.pointer === pointer);
  assert.ok(found, `no ${type} at “${pointer}”`);
  return found as Extract<FormNode, { type: Type }>;
}
