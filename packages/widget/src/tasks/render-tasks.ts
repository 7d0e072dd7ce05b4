import { html, type TemplateResult } from 'lit';
import type { FormView } from '../view/form-view.js';
import { renderSending } from '../view/render-sending.js';
import { renderTitle } from '../view/render-heading.js';
import { fillIn } from '../words/fill-in.js';
import { type Task, taskList } from './task-list.js';

/** All pages of a long form with their states, a way into each, and one button that always leads on. */
export function renderTasks(view: FormView): TemplateResult {
  const { session, speech, definition, actions } = view;
  const { words } = speech;
  const tasks = taskList(session);
  const next = tasks.find(({ state }) => state === 'open' || state === 'begun');
  const titleOf = ({ page }: Task) => definition.page(page).title;
  const count = tasks.filter(({ state }) => state === 'complete').length;
  return html`<form
    class="amt-page"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      if (next) actions.goTo(next.page.id);
      else if (session.way.hasReview) actions.review();
      else actions.send();
    }}
  >
    ${view.checking?.renderSummary(view)}
    <p class="amt-progress">${definition.title}</p>
    ${renderTitle(view, words.tasks.title)}
    <p>${fillIn(words.tasks.done, { count, of: tasks.length })}</p>
    <ol class="amt-tasks">
      ${tasks.map((task) => renderTask(view, task))}
    </ol>
    ${renderSending(view)}
    <div class="amt-buttons">
      <button class="amt-button amt-button-primary" type="submit" aria-disabled=${session.sending ? 'true' : 'false'}>
        ${
          next
            ? fillIn(words.tasks.goOn, { label: titleOf(next) })
            : session.way.hasReview
              ? words.check
              : session.sending
                ? words.sending
                : words.send
        }
      </button>
      ${
        session.definition.start
          ? html`<button class="amt-button" type="button" data-back @click=${actions.back}>${words.back}</button>`
          : ''
      }
    </div>
  </form>`;
}

function renderTask({ definition, speech, actions }: FormView, { page, state }: Task): TemplateResult {
  const { title } = definition.page(page);
  const go = (event: Event) => {
    event.preventDefault();
    actions.goTo(page.id);
  };
  return html`<li data-state=${state}>
    ${state === 'blocked' ? html`<span>${title}</span>` : html`<a href="#" @click=${go}>${title}</a>`}
    <span class="amt-state">${speech.words.tasks.states[state]}</span>
  </li>`;
}
