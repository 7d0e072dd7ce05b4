import { type FieldNode, type Json, optionName, sameJson } from '@amtform/model';
import type { FormView } from '../view/form-view.js';
import { fieldFace } from './field-face.js';

/** What an element for several options is given. It tells options apart by identity. */
export function choicesFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  const options = view.definition.options(node);
  const { exclusive = [] } = view.session.definition.fields?.[node.place] ?? {};
  const answers = Array.isArray(node.answer) ? (node.answer as readonly Json[]) : [];
  return {
    ...fieldFace(node, view),
    options,
    exclusive: options.map(({ value }) => value).filter((value) => exclusive.includes(optionName(value))),
    value: answers.map((answer) => options.find((option) => sameJson(option.value, answer))?.value ?? answer),
  };
}
