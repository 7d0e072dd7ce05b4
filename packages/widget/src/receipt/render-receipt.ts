import { html, nothing, type TemplateResult } from 'lit';
import { renderAnswers } from '../review/render-answers.js';
import type { FormView } from '../view/form-view.js';
import { renderHeading, renderTitle } from '../view/render-heading.js';
import { renderOffice } from '../view/render-office.js';
import { renderMarkdown } from '../words/render-markdown.js';
import { keepCopy } from './keep-copy.js';
import { arrival, renderForm } from './render-facts.js';

/** What a person keeps after sending: reference, time, office, what happens next, and a copy (§ 9a (4) OZG). */
export function renderReceipt(view: FormView): TemplateResult {
  const { definition } = view;
  const { words } = view.speech;
  return html`<div class="amt-page">
    <p class="amt-progress">${definition.title}</p>
    ${renderBox(view)}
    ${
      definition.next
        ? html`<section>
            ${renderHeading(view, words.receiptNext)}
            <div class="amt-intro">${renderMarkdown(definition.next)}</div>
          </section>`
        : nothing
    }
    ${renderOffice(view)}
    <section>
      ${renderHeading(view, words.receiptCopy)} ${renderAnswers({ view, canChange: false, depth: 2 })}
      ${renderForm(view)}
    </section>
  </div>`;
}

/** Reference and time, and how to keep them. */
function renderBox(view: FormView): TemplateResult {
  const { words } = view.speech;
  const { id } = view.session.receipt ?? {};
  const time = arrival(view);
  return html`<div class="amt-receipt">
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
    ${keepCopy(view)}
  </div>`;
}
