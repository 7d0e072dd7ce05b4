import type { FormNode } from '../node/form-node.js';
import { confirmationId, type Decisions } from './decisions.js';

/** An unusual answer that the person says is right. */
export interface ConfirmedWarning {
  /** JSON Pointer to the answer. */
  readonly pointer: string;
  /** The id of the definition's warning. */
  readonly warning: string;
}

/** The warnings that hold now and that the person confirmed, in the order of the form. */
export function confirmedWarnings(node: FormNode, decisions: Decisions): readonly ConfirmedWarning[] {
  if (!node.visible) return [];
  const { pointer } = node;
  const own = (node.warnings ?? [])
    .filter(({ id }) => Object.hasOwn(decisions, confirmationId(pointer, id)))
    .map(({ id: warning }) => ({ pointer, warning }));
  if (node.type === 'field' || node.copy?.ticked) return own;
  return [...own, ...node.children.flatMap((child) => confirmedWarnings(child, decisions))];
}
