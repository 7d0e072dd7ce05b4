import { html, type TemplateResult } from 'lit';
import type { FormView } from '../view/form-view.js';
import { renderTitle } from '../view/render-heading.js';
import { renderOffice } from '../view/render-office.js';
import { renderMarkdown } from '../words/render-markdown.js';

/** An early end: why this form is not the right one, and what to do instead. Nothing is sent, and the way back is open. */
export function renderEnd(view: FormView): TemplateResult {
  const { session, speech, definition, actions } = view;
  const { words } = speech;
  const end = session.way.end;
  const { title, text } = end ? definition.end(end) : { title: definition.title, text: '' };
  return html`<div class="amt-page amt-end">
    <p class="amt-progress">${definition.title}</p>
    ${renderTitle(view, title)}
    <div class="amt-intro">${renderMarkdown(text)}</div>
    ${renderOffice(view)}
    <p class="amt-hint">${words.end.nothingSent}</p>
    <div class="amt-buttons">
      <button class="amt-button" type="button" data-back @click=${actions.back}>${words.end.back}</button>
    </div>
  </div>`;
}
