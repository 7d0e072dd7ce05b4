import { html, nothing, type TemplateResult } from 'lit';
import { timeText } from '../words/date-text.js';
import { renderMarkdown } from '../words/render-markdown.js';
import type { FormView } from '../view/form-view.js';
import { renderHeading, renderTitle } from '../view/render-heading.js';
import { renderOffice } from '../view/render-office.js';
import { renderAnswers } from '../review/render-answers.js';

/** What a person keeps after sending: reference, time, office, what happens next, and a copy (§ 9a (4) OZG). */
export function renderReceipt(view: FormView): TemplateResult {
  const { session, speech, definition } = view;
  const { words, language } = speech;
  const { id, receivedAt } = session.receipt ?? { id: undefined };
  const time = receivedAt === undefined ? undefined : isoTimeText(receivedAt, language);
  return html`<div class="amt-page">
    <p class="amt-progress">${definition.title}</p>
    <div class="amt-receipt">
      ${renderTitle(view, words.receiptTitle)}
      ${
        id === undefined
          ? nothing
          : html`<p>
              ${words.receiptReference}<br /><strong class="amt-reference"
                ><bdi dir="ltr" translate="no">${id}</bdi></strong
              >
            </p>`
      }
      ${time === undefined ? nothing : html`<p>${words.receiptTime} ${time}</p>`}
      <p>${words.receiptKeep}</p>
    </div>
    ${
      definition.next
        ? html`<section>
            ${renderHeading(view, words.receiptNext)}
            <div class="amt-intro">${renderMarkdown(definition.next)}</div>
          </section>`
        : nothing
    }
    ${renderOffice(view)}
    <section>${renderHeading(view, words.receiptCopy)} ${renderAnswers({ view, canChange: false, depth: 2 })}</section>
    <div class="amt-buttons">
      <button
        class="amt-button"
        type="button"
        @click=${() => {
          window.print();
        }}
      >
        ${words.print}
      </button>
    </div>
  </div>`;
}

function isoTimeText(iso: string, language: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : timeText(time, language);
}
