import { defineFurtherFields } from '@amtform/elements';
import type { FieldNode } from '@amtform/model';
import { html, type TemplateResult } from 'lit';
import { answerText } from '../../view/answer-text.js';
import { assign } from '../../view/assign.js';
import type { FormView } from '../../view/form-view.js';
import { fieldFace } from '../field-face.js';
import type { FieldTemplate } from '../field-template.js';
import { amountFace } from './amount-face.js';
import { dateFormFace } from './date-form-face.js';
import { longTextFace } from './long-text-face.js';
import { renderNotice } from './render-notice.js';
import { renderOwnKind } from './render-own-kind.js';
import { timeFace } from './time-face.js';

defineFurtherFields();

const date: FieldTemplate = (node, view) =>
  html`<amt-date-field data-at=${node.pointer} ${assign(dateFormFace(node, view))}></amt-date-field>`;

const templates: Readonly<Record<string, FieldTemplate>> = {
  'long-text': (node, view) =>
    html`<amt-long-text-field data-at=${node.pointer} ${assign(longTextFace(node, view))}></amt-long-text-field>`,
  amount: (node, view) =>
    html`<amt-number-field data-at=${node.pointer} ${assign(amountFace(node, view))}></amt-number-field>`,
  month: date,
  'partial-date': date,
  'date-time': date,
  time: (node, view) => html`<amt-text-field data-at=${node.pointer} ${assign(timeFace(node, view))}></amt-text-field>`,
};

/** A field of a kind that few forms have, an answer that cannot be changed, or something to read. */
export function render(node: FieldNode, view: FormView): TemplateResult {
  if (node.kind === 'notice') return renderNotice(node, view);
  if (node.readOnly) return renderReadOnly(node, view);
  return (templates[node.kind] ?? renderOwnKind)(node, view);
}

function renderReadOnly(node: FieldNode, view: FormView): TemplateResult {
  const face = { ...fieldFace(node, view), value: answerText(node, view), emptyText: view.speech.words.unanswered };
  return html`<amt-read-only-field data-at=${node.pointer} ${assign(face)}></amt-read-only-field>`;
}
