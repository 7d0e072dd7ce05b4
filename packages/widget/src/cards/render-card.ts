import { type FormNode, isWithin, type ListNode } from '@amtform/model';
import { html, nothing, type TemplateResult } from 'lit';
import { askedAnswers } from '../review/asked-answers.js';
import { renderRows } from '../review/render-answers.js';
import type { FormView } from '../view/form-view.js';
import { fillIn } from '../words/fill-in.js';

/** An entry of a list that is done: what was answered, and the ways to change and to remove it. */
export function renderCard(entry: FormNode, { list, index, view }: CardPlace): TemplateResult {
  const { definition, speech, actions } = view;
  const label = definition.label(entry);
  const act = (way: 'changeEntry' | 'removeEntry') => () => {
    actions[way](list.pointer, index);
  };
  return html`<fieldset class="amt-entry amt-card" data-at=${entry.pointer}>
    <legend>${label}</legend>
    ${
      entry.type === 'group'
        ? renderRows(askedAnswers(entry.children, view), { view, canChange: false, depth: 1, isInside: true })
        : nothing
    }
    <div class="amt-buttons">
      <button class="amt-button amt-button-quiet" type="button" data-change-entry @click=${act('changeEntry')}>
        ${fillIn(speech.words.list.change, { label })}
      </button>
      ${
        list.canRemove
          ? html`<button class="amt-button amt-button-quiet" type="button" data-remove @click=${act('removeEntry')}>
              ${fillIn(speech.words.remove, { label })}
            </button>`
          : nothing
      }
    </div>
  </fieldset>`;
}

/** Where an entry stands. */
export interface CardPlace {
  readonly list: ListNode;
  readonly index: number;
  readonly view: FormView;
}

/** Whether an entry is shown as a card: it is done, and nothing in it is said to be wrong. */
export function isCard(entry: FormNode, { list, index, view }: CardPlace): boolean {
  const { cards, shown } = view.session;
  return cards.isClosed(list, index) && !shown.all.some(({ pointer }) => isWithin(pointer, entry.pointer));
}
