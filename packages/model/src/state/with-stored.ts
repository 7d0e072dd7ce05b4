import type { Json } from '../json/json.js';
import { withJsonAt } from '../json/with-json-at.js';
import { answeringNode } from '../node/answering-node.js';
import type { FormNode } from '../node/form-node.js';
import type { FormState } from './form-state.js';

/** The answers of a form with another value at a pointer; lists are made where the tree has lists. */
export function withStored(
  { answers, root }: Pick<FormState, 'answers' | 'root'>,
  pointer: string,
  value: Json | undefined,
): Json | undefined {
  return withJsonAt(answers, pointer, { value, isList: (at) => takesList(answeringNode(root, at)) });
}

/** Whether the answer of a node is a list: of entries, or of what was chosen. */
function takesList(node: FormNode | undefined): boolean {
  return node?.type === 'list' || (node?.type === 'field' && node.kind === 'choices');
}
