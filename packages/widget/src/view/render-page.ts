import { countFields } from '@amtform/model';
import { html, nothing, type TemplateResult } from 'lit';
import { renderMarkdown } from '../words/render-markdown.js';
import type { FormView } from './form-view.js';
import { renderSending, renderUnchecked } from './render-sending.js';
import { renderTitle } from './render-heading.js';
import { renderHelp } from './render-help.js';
import { renderNodes } from './render-node.js';
import { renderProgress } from './render-progress.js';
import { sendWord } from './send-word.js';

/** From so many fields on the browser is asked to leave out what is off the screen. */
const longPage = 100;

/** One step of the form. */
export function renderPage(view: FormView): TemplateResult {
  const { session, speech, definition, actions } = view;
  const { way, page } = session;
  const { pageIndex } = way;
  const { words } = speech;
  const { onward } = way;
  const { title, description } = page ? definition.page(page) : { title: definition.title, description: undefined };
  const intro = pageIndex === 0 && page?.id !== '' && !session.definition.start ? definition.description : undefined;
  const [only, ...more] = page?.nodes ?? [];
  // A page that asks one group under the same title does not say it twice.
  const isNamedByPage = only?.type === 'group' && more.length === 0 && definition.label(only) === title && !only.copy;
  const isLong = (page?.nodes ?? []).reduce((sum, node) => sum + countFields(node), 0) > longPage;

  return html`<form
    class="amt-page ${isLong ? 'amt-long' : ''}"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      if (onward === undefined) actions.send();
      else actions.next();
    }}
  >
    ${view.checking?.renderSummary(view)} ${renderProgress(view, title)} ${renderTitle(view, title)}
    ${intro ? html`<div class="amt-intro">${renderMarkdown(intro)}</div>` : nothing}
    ${description ? html`<div class="amt-intro">${renderMarkdown(description)}</div>` : nothing}
    ${
      isNamedByPage
        ? html`${renderHelp(only, view)}${renderNodes(only.children, view)}`
        : renderNodes(page?.nodes ?? [], view)
    }
    ${renderUnchecked(view)}${onward === undefined ? renderSending(view) : nothing}
    <div class="amt-buttons">
      <button class="amt-button amt-button-primary" type="submit" aria-disabled=${session.sending ? 'true' : nothing}>
        ${session.sending ? words.sending : nextWords(view)}
      </button>
      ${
        way.canGoBack
          ? html`<button class="amt-button" type="button" data-back @click=${actions.back}>${words.back}</button>`
          : nothing
      }
    </div>
  </form>`;
}

/** The button says where it leads. */
function nextWords(view: FormView): string {
  const {
    session: { way },
    speech: { words },
  } = view;
  if (way.changing !== undefined) return words.toReview;
  if (way.onward === 'review') return words.check;
  return way.onward === undefined ? sendWord(view) : words.next;
}
