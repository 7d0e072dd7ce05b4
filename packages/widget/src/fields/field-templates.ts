import type { BuiltInKind, FieldNode } from '@amtform/model';
import { html, type TemplateResult } from 'lit';
import { assign } from '../view/assign.js';
import type { FormView } from '../view/form-view.js';
import { choiceFace } from './choice-face.js';
import { choicesFace } from './choices-face.js';
import { dateFace } from './date-face.js';
import { fieldFace } from './field-face.js';
import { partsOf } from './field-parts.js';
import type { FieldTemplate } from './field-template.js';
import { lateNode } from '../view/late-node.js';
import { numberFace } from './number-face.js';
import { textFace } from './text-face.js';

const line: FieldTemplate = (node, view) =>
  html`<amt-text-field data-at=${node.pointer} ${assign(textFace(node, view))}></amt-text-field>`;

/** Kinds that few forms have are rendered by parts that load later (see `partsOf`). */
const later: FieldTemplate = (node, view) => html`${lateNode(partsOf(node), node, view)}`;

/** The one table from kind to element. A missing kind is a compile error. */
const fieldTemplates = {
  text: line,
  name: line,
  email: line,
  phone: line,
  postcode: line,
  iban: line,
  bic: line,
  'tax-id': line,
  'licence-plate': line,
  'long-text': later,
  number: (node, view) =>
    html`<amt-number-field data-at=${node.pointer} ${assign(numberFace(node, view))}></amt-number-field>`,
  amount: later,
  'yes-no': (node, view) => {
    const { yes: yesText, no: noText } = view.speech.words;
    return html`<amt-yes-no-field
      data-at=${node.pointer}
      ${assign({ ...fieldFace(node, view), yesText, noText })}
    ></amt-yes-no-field>`;
  },
  consent: (node, view) =>
    html`<amt-consent-field data-at=${node.pointer} ${assign({ ...fieldFace(node, view) })}></amt-consent-field>`,
  choice: (node, view) =>
    html`<amt-choice-field data-at=${node.pointer} ${assign(choiceFace(node, view))}></amt-choice-field>`,
  choices: (node, view) =>
    html`<amt-choices-field data-at=${node.pointer} ${assign(choicesFace(node, view))}></amt-choices-field>`,
  country: later,
  date: (node, view) => html`<amt-date-field data-at=${node.pointer} ${assign(dateFace(node, view))}></amt-date-field>`,
  month: later,
  'partial-date': later,
  'date-time': later,
  time: later,
  notice: later,
  file: later,
} satisfies Record<BuiltInKind, FieldTemplate>;

/** The element that asks a field, or shows an answer that cannot be changed. */
export function renderField(node: FieldNode, view: FormView): TemplateResult {
  return partsOf(node).length > 0 || !isBuiltIn(node.kind) ? later(node, view) : fieldTemplates[node.kind](node, view);
}

function isBuiltIn(kind: string): kind is BuiltInKind {
  return Object.hasOwn(fieldTemplates, kind);
}
