import type { FormNode } from '@amtform/model';
import { html, nothing, type TemplateResult } from 'lit';
import { renderMarkdown } from '../words/render-markdown.js';
import type { FormView } from './form-view.js';

/** Hint and messages of a group or list; those of fields are the elements' own. */
export function renderHelp(node: FormNode, view: FormView): TemplateResult {
  const hint = view.definition.hint(node);
  const hasChooser =
    node.type === 'group' && node.children.some((child) => child.type === 'choice' && child.options.length > 0);
  const messages = hasChooser ? [] : view.messagesAt(node.pointer);
  return html`${hint === undefined ? nothing : html`<div class="amt-hint">${renderMarkdown(hint)}</div>`}${messages.map(
    (message) =>
      html`<p class="amt-message">
        <span class="amt-visually-hidden">${view.speech.words.errorPrefix}</span>${message}
      </p>`,
  )}`;
}
