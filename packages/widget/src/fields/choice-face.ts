import { type FieldNode, sameJson } from '@amtform/model';
import type { FormView } from '../view/form-view.js';
import { fieldFace } from './field-face.js';

/** What a choice element is given. It tells options apart by identity, so the answer is the option's own value. */
export function choiceFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  const options = view.definition.options(node);
  return {
    ...fieldFace(node, view),
    options,
    chooseText: view.speech.words.choose,
    value: options.find((option) => sameJson(option.value, node.answer))?.value ?? node.answer,
  };
}
