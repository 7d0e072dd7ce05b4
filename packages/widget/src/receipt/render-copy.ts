import { html, nothing, type TemplateResult } from 'lit';
import { renderAnswers } from '../review/render-answers.js';
import type { FormView } from '../view/form-view.js';
import { renderHeading } from '../view/render-heading.js';
import { renderOffice } from '../view/render-office.js';
import { renderMarkdown } from '../words/render-markdown.js';
import { arrival, renderForm } from './render-facts.js';

/** What stands in the copy that a person keeps: all that the receipt says, without buttons. */
export function renderCopy(view: FormView, hash: string | undefined): TemplateResult {
  // The copy is a document of its own: its headings begin at the first level.
  const own = { ...view, headingLevel: 1 };
  const { words } = view.speech;
  const { id } = view.session.receipt ?? {};
  const time = arrival(view);
  const { next, title } = view.definition;
  return html`<p>${title}</p>
    <h1>${words.receiptTitle}</h1>
    <dl>
      ${id === undefined ? nothing : renderFact(words.receiptReference, html`<bdi dir="ltr" translate="no">${id}</bdi>`)}
      ${time === undefined ? nothing : renderFact(words.receiptTime, time)}
    </dl>
    ${
      next
        ? html`<section>
            ${renderHeading(own, words.receiptNext)}
            <div>${renderMarkdown(next)}</div>
          </section>`
        : nothing
    }
    ${renderOffice(own)}
    <section>
      ${renderHeading(own, words.receiptCopy)} ${renderAnswers({ view: own, canChange: false, depth: 2 })}
    </section>
    ${renderForm(view, hash)}`;
}

function renderFact(name: string, fact: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${fact}</dd>
  </div>`;
}
