import type { FormNode, GroupNode } from '@amtform/model';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormView } from '../view/form-view.js';
import { fillIn } from '../words/fill-in.js';

/** Entries under names of a person's own, and the way to add one. */
export function renderNamed(node: GroupNode, view: FormView): TemplateResult {
  const { words } = view.speech;
  const add = (event: Event) => {
    const input = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    if (!input || input.value.trim() === '') return;
    view.actions.addNamed(node.pointer, input.value.trim());
    input.value = '';
  };
  const remove = (child: FormNode) => () => {
    view.session.model.setAnswer(child.pointer, undefined);
  };
  return html`${repeat(
      node.children,
      (child) => child.pointer,
      (child) =>
        html`<div class="amt-entry">
          ${view.renderNodes([child], view)}
          <button class="amt-button amt-button-quiet" type="button" @click=${remove(child)}>
            ${fillIn(words.remove, { label: view.definition.label(child) })}
          </button>
        </div>`,
    )}
    <div class="amt-naming">
      <amt-text-field .label=${words.entryName} .required=${true}></amt-text-field>
      <button class="amt-button" type="button" data-add @click=${add}>${words.addNamed}</button>
    </div>`;
}
