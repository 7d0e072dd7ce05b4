import type { FieldNode } from '@amtform/model';
import { html, type TemplateResult } from 'lit';
import { fieldFace } from '../fields/field-face.js';
import { answerText } from '../view/answer-text.js';
import { assign } from '../view/assign.js';
import type { FormView } from '../view/form-view.js';

/** An answer that is computed from others, as a person reads it. */
export function renderComputed(node: FieldNode, view: FormView): TemplateResult {
  const face = {
    ...fieldFace(node, view),
    optionalText: '',
    emptyText: view.speech.words.notComputed,
    value: answerText(node, view),
  };
  return html`<amt-computed-field data-at=${node.pointer} ${assign(face)}></amt-computed-field>`;
}
