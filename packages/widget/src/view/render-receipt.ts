import { html, nothing, type TemplateResult } from 'lit';
import { renderMarkdown } from '../words/render-markdown.js';
import type { FormView } from './form-view.js';
import { renderAnswers } from './render-review.js';

/** What a person keeps after sending: reference, time, office, what happens next, and a copy (§ 9a (4) OZG). */
export function renderReceipt(view: FormView): TemplateResult {
  const { session, speech, definition } = view;
  const { words, language } = speech;
  const { id, receivedAt } = session.receipt ?? { id: undefined };
  const office = session.definition.authority;
  const time = receivedAt === undefined ? undefined : timeText(receivedAt, language);
  return html`<div class="amt-page amt-receipt">
    <p class="amt-progress">${definition.title}</p>
    <h2 class="amt-title" tabindex="-1">${words.receiptTitle}</h2>
    <dl class="amt-answers">
      ${id === undefined ? nothing : renderFact(words.receiptReference, html`<strong data-receipt>${id}</strong>`)}
      ${time === undefined ? nothing : renderFact(words.receiptTime, time)}
      ${office ? renderFact(words.receiptOffice, html`${office.name}${office.contact ? html`<br />${office.contact}` : nothing}`) : nothing}
    </dl>
    <p>${words.receiptKeep}</p>
    ${
      definition.next
        ? html`<section>
            <h3>${words.receiptNext}</h3>
            ${renderMarkdown(definition.next)}
          </section>`
        : nothing
    }
    ${renderAnswers(view, false)}
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

function renderFact(name: string, value: unknown): TemplateResult {
  return html`<div class="amt-answer">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function timeText(iso: string, language: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime())
    ? iso
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}
