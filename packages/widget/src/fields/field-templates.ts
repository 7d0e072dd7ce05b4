import type { BuiltInKind, FieldNode } from '@amtform/model';
import { html, type TemplateResult } from 'lit';
import { answerText } from '../view/answer-text.js';
import { until } from 'lit/directives/until.js';
import { LatePart } from '../parts/late-part.js';
import { assign } from '../view/assign.js';
import type { FormView } from '../view/form-view.js';
import { amountFace } from './amount-face.js';
import { choiceFace } from './choice-face.js';
import { choicesFace } from './choices-face.js';
import { countryFace } from './country-face.js';
import { dateFace } from './date-face.js';
import { fieldFace } from './field-face.js';
import { longTextFace } from './long-text-face.js';
import { numberFace } from './number-face.js';
import { ownElement } from './own-element.js';
import { ownKindFace } from './own-kind-face.js';
import { ownKind } from './own-kinds.js';
import { renderNotice } from './render-notice.js';
import { searchFace } from './search-face.js';
import { textFace } from './text-face.js';
import { timeFace } from './time-face.js';

type FieldTemplate = (node: FieldNode, view: FormView) => TemplateResult;

/** More options than these are found faster by typing than by scrolling: a select on a phone shows about six at a time. */
const mostScrolled = 30;

const line: FieldTemplate = (node, view) =>
  html`<amt-text-field data-at=${node.pointer} ${assign(textFace(node, view))}></amt-text-field>`;
const date: FieldTemplate = (node, view) =>
  html`<amt-date-field data-at=${node.pointer} ${assign(dateFace(node, view))}></amt-date-field>`;

/** Everything about files: most forms ask for none. */
const filesPart = new LatePart(() => import('../files/render-file-field.js'));

function renderFile(node: FieldNode, view: FormView): TemplateResult {
  const { part } = view.speech.words;
  const now = () => filesPart.loaded?.renderFileField(node, view) ?? html`<p class="amt-message">${part.remedy}</p>`;
  // One template for both: otherwise the field would be another element after its first answer.
  return html`${
    filesPart.loaded
      ? now()
      : until(filesPart.load().then(now), html`<p class="amt-hint" data-loading>${part.loading}</p>`)
  }`;
}

/** The one table from kind to element. A missing kind is a compile error. */
export const fieldTemplates = {
  text: line,
  name: line,
  email: line,
  phone: line,
  postcode: line,
  iban: line,
  bic: line,
  'tax-id': line,
  'licence-plate': line,
  'long-text': (node, view) =>
    html`<amt-long-text-field data-at=${node.pointer} ${assign(longTextFace(node, view))}></amt-long-text-field>`,
  number: (node, view) =>
    html`<amt-number-field data-at=${node.pointer} ${assign(numberFace(node, view))}></amt-number-field>`,
  amount: (node, view) =>
    html`<amt-number-field data-at=${node.pointer} ${assign(amountFace(node, view))}></amt-number-field>`,
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
    node.options.length > mostScrolled
      ? html`<amt-search-field data-at=${node.pointer} ${assign(searchFace(node, view))}></amt-search-field>`
      : html`<amt-choice-field data-at=${node.pointer} ${assign(choiceFace(node, view))}></amt-choice-field>`,
  choices: (node, view) =>
    html`<amt-choices-field data-at=${node.pointer} ${assign(choicesFace(node, view))}></amt-choices-field>`,
  country: (node, view) =>
    html`<amt-search-field data-at=${node.pointer} ${assign(countryFace(node, view))}></amt-search-field>`,
  date,
  month: date,
  'partial-date': date,
  'date-time': date,
  time: (node, view) => html`<amt-text-field data-at=${node.pointer} ${assign(timeFace(node, view))}></amt-text-field>`,
  notice: renderNotice,
  file: renderFile,
} satisfies Record<BuiltInKind, FieldTemplate>;

/** The element that asks a field, or shows an answer that cannot be changed. */
export function renderField(node: FieldNode, view: FormView): TemplateResult {
  if (node.readOnly && node.kind !== 'notice') return renderReadOnly(node, view);
  if (isBuiltIn(node.kind)) return fieldTemplates[node.kind](node, view);
  const kind = ownKind(node.kind);
  // A kind that nobody registered must not keep people from answering.
  if (!kind) return line(node, view);
  return html`${ownElement(kind.element, node.pointer, ownKindFace(node, kind, view))}`;
}

function renderReadOnly(node: FieldNode, view: FormView): TemplateResult {
  const face = { ...fieldFace(node, view), value: answerText(node, view), emptyText: view.speech.words.unanswered };
  return html`<amt-read-only-field data-at=${node.pointer} ${assign(face)}></amt-read-only-field>`;
}

function isBuiltIn(kind: string): kind is BuiltInKind {
  return Object.hasOwn(fieldTemplates, kind);
}
