import type { FieldNode, FormNode } from '@amtform/model';
import { attributes, markup, type Markup } from './markup.js';
import { renderControl, renderSet } from './render-control.js';
import { renderLines, renderMarkdown } from './render-markdown.js';
import { renderNote } from './render-note.js';
import type { StaticView } from './static-view.js';

/** More options than these are shown as a list that opens. */
const mostRadios = 7;

/** A question, a group or a list with the notes around it; undefined for what nobody is asked. */
export function renderQuestion(node: FormNode, view: StaticView): Markup | undefined {
  const question = renderNode(node, view);
  const notes = node.notes ?? [];
  if (question === undefined || notes.length === 0) return question;
  const before = notes.filter((note) => note.before !== undefined);
  const after = notes.filter((note) => note.before === undefined);
  return markup`${before.map((note) => renderNote(note, view))}${question}${after.map((note) => renderNote(note, view))}`;
}

function renderNode(node: FormNode, view: StaticView): Markup | undefined {
  if (node.readOnly) return undefined;
  if (node.type === 'field') return renderField(node, view);
  const inner = node.children.map((child) => renderQuestion(child, view));
  if (inner.every((child) => child === undefined)) return undefined;
  const hints = [view.texts.hint(node), node.type === 'list' ? view.words.room : undefined, maybe(node, view)];
  return markup`<fieldset>\n<legend>${view.texts.label(node)}</legend>\n${help(hints)}${inner}</fieldset>\n`;
}

function renderField(node: FieldNode, view: StaticView): Markup | undefined {
  if (node.computed) return undefined;
  const label = view.texts.label(node);
  const hints = [view.texts.hint(node), node.kind === 'month' ? view.words.month : undefined, maybe(node, view)];
  if (node.kind === 'notice') return markup`<p>${label}</p>\n${help(hints)}`;
  const id = view.idOf(node);
  const hasHint = hints.some((hint) => hint !== undefined);
  const hint = help(hints, `${id}-hint`);
  const described = hasHint ? `${id}-hint` : undefined;
  if (node.kind === 'consent') {
    const named = {
      ...{ type: 'checkbox', id, name: node.pointer, value: 'true' },
      ...{ required: view.isRequired(node), 'aria-describedby': described },
    };
    const tick = markup`<input${attributes(named)}> <label for="${id}">${label}</label>`;
    return markup`<div>${tick}\n${hint}</div>\n`;
  }
  const asked = node.required || view.isMaybe(node) ? label : `${label} (${view.words.optional})`;
  if (isSet(node)) {
    const named = attributes({ 'aria-describedby': described });
    return markup`<fieldset${named}>\n<legend>${asked}</legend>\n${hint}${renderSet(node, view)}</fieldset>\n`;
  }
  const control = renderControl(node, view, described);
  const start = markup`<label for="${id}">${asked}</label>`;
  const lines = hasHint ? renderLines(given(hints)) : [];
  if (!lines) return markup`<div>${start}\n${hint}${control}</div>\n`;
  // Label, help and control belong together: one paragraph, in whatever style sheet.
  const inside = lines.length > 0 ? markup`<span id="${id}-hint">${lines}</span><br>\n` : undefined;
  return markup`<p>${start}<br>\n${inside}${control}</p>\n`;
}

function isSet({ kind, options }: FieldNode): boolean {
  return kind === 'yes-no' || kind === 'choices' || (kind === 'choice' && options.length <= mostRadios);
}

function maybe(node: FormNode, view: StaticView): string | undefined {
  return view.isMaybe(node) ? view.words.maybe : undefined;
}

/** What is said below a label. */
function help(sentences: readonly (string | undefined)[], id?: string): Markup | undefined {
  const texts = given(sentences);
  if (texts.length === 0) return undefined;
  return markup`<div${attributes({ id })}>\n${texts.map(renderMarkdown)}</div>\n`;
}

function given(sentences: readonly (string | undefined)[]): readonly string[] {
  return sentences.filter((sentence) => sentence !== undefined);
}
