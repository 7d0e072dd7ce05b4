import type { FormNode, ListNode } from '@amtform/model';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { fillIn } from '../words/fill-in.js';
import type { FormView } from '../view/form-view.js';
import { renderHelp } from '../view/render-help.js';

/** A list: its entries, and the way to add one. */
export function renderList(node: ListNode, view: FormView): TemplateResult {
  const { definition, speech, actions } = view;
  const add = () => {
    actions.addEntry(node.pointer);
  };
  return html`<fieldset class="amt-list" data-at=${node.pointer}>
    <legend>${definition.label(node)}</legend>
    ${renderHelp(node, view)}${renderLimits(node, view)}
    ${repeat(
      node.children,
      (_, i) => node.keys[i],
      (entry, i) => renderEntry(entry, { list: node, index: i, view }),
    )}
    ${renderRemoved(node, view)}
    ${
      node.canAdd
        ? html`<button class="amt-button" type="button" data-add @click=${add}>
            ${definition.add(node) ?? fillIn(speech.words.add, { item: definition.item(node) })}
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** How many entries there may be, in words, and that there may be no more. */
function renderLimits({ schema, canAdd, children }: ListNode, { speech }: FormView): unknown {
  const { minItems: min = 0, maxItems: max } = schema;
  const { list } = speech.words;
  const words = max === undefined ? list.min : min > 1 ? list.range : list.max;
  const limits = max !== undefined || min > 1 ? fillIn(words, { min, max: max ?? '' }) : '';
  const full = !canAdd && max !== undefined && children.length >= max && max > min ? list.full : '';
  return limits === '' ? nothing : html`<p class="amt-hint">${limits} ${full}</p>`;
}

/** What was removed can be put back. The notice takes the focus, which reads it out. */
function renderRemoved({ pointer }: ListNode, { session, speech, actions }: FormView): unknown {
  const { removed } = session.cards;
  if (removed?.list !== pointer) return nothing;
  return html`<div class="amt-notice amt-removed" tabindex="-1" data-removed=${pointer}>
    <p>${fillIn(speech.words.list.removed, { label: removed.label })}</p>
    <button class="amt-button amt-button-quiet" type="button" data-undo @click=${actions.undoRemoval}>
      ${speech.words.list.undo}
    </button>
  </div>`;
}

interface EntryPlace {
  readonly list: ListNode;
  readonly index: number;
  readonly view: FormView;
}

function renderEntry(entry: FormNode, at: EntryPlace): unknown {
  const { list, index, view } = at;
  const canBeDone = view.cards !== undefined && view.session.cards.hasCards(list);
  // Not the number of entries: one more must not render all others again.
  return guard([entry, list.canRemove, canBeDone, view.epoch, view.speech], () => {
    if (view.cards?.isCard(entry, at)) return view.cards.renderCard(entry, at);
    const label = view.definition.label(entry);
    const remove = list.canRemove
      ? html`<button
          class="amt-button amt-button-quiet"
          type="button"
          data-remove
          @click=${() => {
            view.actions.removeEntry(list.pointer, index);
          }}
        >
          ${fillIn(view.speech.words.remove, { label })}
        </button>`
      : nothing;
    if (entry.type !== 'group') return html`<div class="amt-entry">${view.renderNodes([entry], view)}${remove}</div>`;
    return html`<fieldset class="amt-entry" data-at=${entry.pointer}>
      <legend>${label}</legend>
      ${renderHelp(entry, view)}${view.renderNodes(entry.children, view, entry.pointer)}
      ${canBeDone ? renderDone(label, at) : nothing}${remove}
    </fieldset>`;
  });
}

/** Makes a card of the entry. */
function renderDone(label: string, { list, index, view }: EntryPlace): TemplateResult {
  const done = () => {
    view.actions.finishEntry(list.pointer, index);
  };
  return html`<button class="amt-button" type="button" data-done @click=${done}>
    ${fillIn(view.speech.words.list.done, { label })}
  </button> `;
}
