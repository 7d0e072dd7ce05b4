import type { FieldKind, FieldNode } from '@amtform/model';
import { html, type TemplateResult } from 'lit';
import { assign } from '../view/assign.js';
import type { FormView } from '../view/form-view.js';
import { choiceFace } from './choice-face.js';
import { choicesFace } from './choices-face.js';
import { fieldFace } from './field-face.js';
import { numberFace } from './number-face.js';
import { searchFace } from './search-face.js';
import { textFace } from './text-face.js';

type FieldTemplate = (node: FieldNode, view: FormView) => TemplateResult;

/** More options than these are found faster by typing than by scrolling: a select on a phone shows about six at a time. */
const mostScrolled = 30;

/** The one table from kind to element. A missing kind is a compile error. */
export const fieldTemplates = {
  text: (node, view) => html`<amt-text-field data-at=${node.pointer} ${assign(textFace(node, view))}></amt-text-field>`,
  'long-text': (node, view) =>
    html`<amt-long-text-field data-at=${node.pointer} ${assign({ ...fieldFace(node, view) })}></amt-long-text-field>`,
  number: (node, view) =>
    html`<amt-number-field data-at=${node.pointer} ${assign(numberFace(node, view))}></amt-number-field>`,
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
  date: (node, view) => {
    const { day: dayText, month: monthText, year: yearText } = view.speech.words;
    return html`<amt-date-field
      data-at=${node.pointer}
      ${assign({ ...fieldFace(node, view), dayText, monthText, yearText })}
    ></amt-date-field>`;
  },
} satisfies Record<FieldKind, FieldTemplate>;
