import { html, nothing } from 'lit';
import { fillIn } from '../words/fill-in.js';
import type { FormView } from './form-view.js';

/** Which form this is and how far the person has come, in words. In a form of one step there is nothing to tell. */
export function renderProgress(view: FormView, title: string): unknown {
  const { session, speech, definition, actions } = view;
  const { words } = speech;
  const { number, of } = session.way.step;
  if (session.way.pages.length < 2) return nothing;
  const toList = (event: Event) => {
    event.preventDefault();
    actions.goTo('tasks');
  };
  return html`<div class="amt-progress">
    <p>${definition.title}</p>
    ${
      session.way.hasTaskList
        ? html`<a href="#" data-tasks @click=${toList}>${words.tasks.toList}</a>`
        : html`<p class="amt-step">${fillIn(words.step, { number, of, title })}</p>`
    }
  </div>`;
}
