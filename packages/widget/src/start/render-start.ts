import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../view/form-view.js';
import { renderHeading, renderTitle } from '../view/render-heading.js';
import { renderOffice } from '../view/render-office.js';
import { renderMarkdown } from '../words/render-markdown.js';

/** What a person should know before beginning: what is needed, how long it takes, what it costs, and who is in charge. */
export function renderStart(view: FormView): TemplateResult {
  const { speech, definition, actions } = view;
  const { words } = speech;
  const { text, needs, duration, cost } = definition.start;
  const intro = text ?? definition.description;
  return html`<form
    class="amt-page amt-start"
    @submit=${(event: Event) => {
      event.preventDefault();
      actions.next();
    }}
  >
    ${renderTitle(view, definition.title)}
    ${intro === undefined ? nothing : html`<div class="amt-intro">${renderMarkdown(intro)}</div>`}
    ${
      needs
        ? html`<section>
            ${renderHeading(view, words.start.needs)}
            <ul>
              ${needs.map((need) => html`<li>${renderMarkdown(need)}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${renderFact(view, words.start.duration, duration)} ${renderFact(view, words.start.cost, cost)}
    ${renderOffice(view)}
    <div class="amt-buttons">
      <button class="amt-button amt-button-primary" type="submit">${words.start.begin}</button>
    </div>
  </form>`;
}

function renderFact(view: FormView, heading: string, text: string | undefined): unknown {
  if (text === undefined) return nothing;
  return html`<section>
    ${renderHeading(view, heading)}
    <div class="amt-intro">${renderMarkdown(text)}</div>
  </section>`;
}
