import type { FieldNode, FormNode } from '@amtform/model';

/** All fields of a form as it is now, hidden ones included. */
export function formFields(node: FormNode): readonly FieldNode[] {
  return node.type === 'field' ? [node] : node.children.flatMap(formFields);
}

/** What a form asks now: label by place, in the definition's own language. */
export function formQuestions(root: FormNode): Readonly<Record<string, string>> {
  return Object.fromEntries(formFields(root).map(({ place, label }) => [place, label]));
}
