import { ComputedField, defineElement } from '@amtform/elements';
import type { FormNode } from '@amtform/model';
import { html, nothing } from 'lit';
import type { FormView } from '../view/form-view.js';
import { renderCopy, renderCopied } from './render-copy.js';
import { renderNotes } from './render-note.js';
import { renderWarnings } from './render-warnings.js';

defineElement('amt-computed-field', ComputedField);

export { renderComputed } from './render-computed.js';
export { renderCopy } from './render-copy.js';

/**
 * A node with what the definition puts around it: notes, a tick that takes over answers, warnings. One template with and
 * without them: where a note comes because of an answer, the control that somebody is using stays the same element.
 */
export function renderAround(node: FormNode, view: FormView, asked: () => unknown): unknown {
  const isGroup = node.type === 'group';
  return html`${renderNotes(node, view, 'before')}${
    node.copy && !isGroup ? renderCopied(node, view, { tick: renderCopy(node, view), asked }) : asked()
  }${node.copy?.ticked ? nothing : renderWarnings(node, view)}${renderNotes(node, view, 'after')}`;
}
