import type { FieldNode } from '@amtform/model';
import type { FormView } from '../../view/form-view.js';
import { choiceFace } from '../choice-face.js';
import type { KindContext, KindDescription } from '../own-kinds.js';

/** What a kind that a developer added is told of a field. */
export function kindContext(node: FieldNode, { speech, definition }: FormView): KindContext {
  return { language: speech.language, schema: node.schema, options: definition.options(node) };
}

/** What an element of a developer's own is given: what every field has, options where there are some, and its own. */
export function ownKindFace(node: FieldNode, kind: KindDescription, view: FormView): Readonly<Record<string, unknown>> {
  const { options, chooseText, ...face } = choiceFace(node, view);
  const answer = face['value'];
  return {
    ...face,
    ...(node.options.length > 0 && { options, chooseText }),
    ...(kind.codec && node.answer !== undefined && { value: kind.codec.toValue(node.answer) }),
    ...(answer === undefined && { value: undefined }),
    ...kind.properties?.(kindContext(node, view)),
  };
}
