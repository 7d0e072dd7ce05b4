import { html, nothing, type TemplateResult } from 'lit';
import { renderMarkdown } from '../words/render-markdown.js';
import type { FormView } from '../view/form-view.js';
import { renderSending } from '../view/render-sending.js';
import { sendWord } from '../view/send-word.js';
import { renderAnswers } from './render-answers.js';
import { renderHeading, renderTitle } from '../view/render-heading.js';
import { renderProgress } from '../view/render-progress.js';

/** The whole declaration before it is sent, with a way back to each answer and a warning against haste (§ 9a OZG). */
export function renderReview(view: FormView): TemplateResult {
  const { session, speech, definition, actions } = view;
  const { words } = speech;
  // While it is sent, and after a sending of which nobody knows what became of it, “not sent yet” may be wrong.
  const isUnsent = !session.sending && (session.failure === undefined || session.failure === 'uploading');
  return html`<form
    class="amt-page"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      actions.send();
    }}
  >
    ${renderProgress(view, words.reviewTitle)} ${renderTitle(view, words.reviewTitle)}
    ${isUnsent ? html`<p>${words.reviewIntro}</p>` : nothing} ${renderAnswers({ view, canChange: true, depth: 1 })}
    ${
      definition.declaration
        ? html`<section>
            ${renderHeading(view, words.declarationTitle)}
            <div class="amt-intro">${renderMarkdown(definition.declaration)}</div>
          </section>`
        : nothing
    }
    <div class="amt-notice amt-notice-warning">${renderMarkdown(definition.warning ?? words.reviewWarning)}</div>
    ${renderSending(view)}
    <div class="amt-buttons">
      <button class="amt-button amt-button-primary" type="submit" aria-disabled=${session.sending ? 'true' : nothing}>
        ${sendWord(view)}
      </button>
      <button class="amt-button" type="button" data-back @click=${actions.back}>${words.back}</button>
    </div>
  </form>`;
}
