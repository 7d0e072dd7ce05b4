import type { FieldNode, FormNode } from '@amtform/model';
import { attributes, markup, type Markup } from './markup.js';
import { renderControl, renderSet } from './render-control.js';
import type { StaticView } from './static-view.js';

/** More options than these are shown as a list that opens. */
const mostRadios = 7;

/** A question, a group or a list; undefined for what nobody is asked. */
export function renderQuestion(node: FormNode, view: StaticView): Markup | undefined {
  if (node.readOnly) return undefined;
  if (node.type === 'field') return renderField(node, view);
  const inner = node.children.map((child) => renderQuestion(child, view));
  if (inner.every((child) => child === undefined)) return undefined;
  const hint = [view.texts.hint(node), node.type === 'list' ? view.words.room : undefined, maybe(node, view)];
  return markup`<fieldset>\n<legend>${view.texts.label(node)}</legend>\n${paragraph(hint)}${inner}</fieldset>\n`;
}

function renderField(node: FieldNode, view: StaticView): Markup | undefined {
  if (node.computed) return undefined;
  const label = view.texts.label(node);
  const hints = [view.texts.hint(node), node.kind === 'month' ? view.words.month : undefined, maybe(node, view)];
  if (node.kind === 'notice') return markup`<p>${label}</p>\n${paragraph(hints)}`;
  const id = view.idOf(node);
  const hasHint = hints.some((hint) => hint !== undefined);
  const hint = paragraph(hints, `${id}-hint`);
  const described = hasHint ? `${id}-hint` : undefined;
  if (node.kind === 'consent') {
    const given = {
      ...{ type: 'checkbox', id, name: node.pointer, value: 'true' },
      ...{ required: view.isRequired(node), 'aria-describedby': described },
    };
    const tick = markup`<input${attributes(given)}> <label for="${id}">${label}</label>`;
    return markup`<div>${tick}\n${hint}</div>\n`;
  }
  const asked = node.required || view.isMaybe(node) ? label : `${label} (${view.words.optional})`;
  if (isSet(node)) return markup`<fieldset>\n<legend>${asked}</legend>\n${hint}${renderSet(node, view)}</fieldset>\n`;
  return markup`<div><label for="${id}">${asked}</label>\n${hint}${renderControl(node, view, described)}</div>\n`;
}

function isSet({ kind, options }: FieldNode): boolean {
  return kind === 'yes-no' || kind === 'choices' || (kind === 'choice' && options.length <= mostRadios);
}

function maybe(node: FormNode, view: StaticView): string | undefined {
  return view.isMaybe(node) ? view.words.maybe : undefined;
}

function paragraph(sentences: readonly (string | undefined)[], id?: string): Markup | undefined {
  const [first, ...more] = sentences.filter((sentence) => sentence !== undefined);
  if (first === undefined) return undefined;
  return markup`<p${attributes({ id })}>${first}${more.map((sentence) => markup`<br>${sentence}`)}</p>\n`;
}
