import type { FormNode } from '@amtform/model';
import { html, nothing, type TemplateResult } from 'lit';
import { assign } from '../view/assign.js';
import type { FormView } from '../view/form-view.js';
import { renderHelp } from '../view/render-help.js';
import { fillIn } from '../words/fill-in.js';

/** The tick that takes over answers that were given already (WCAG 3.3.7). */
export function renderCopy(node: FormNode, { session, speech, definition }: FormView): unknown {
  const { copy } = node;
  if (!copy) return nothing;
  const { model } = session;
  const source = model.node(copy.as);
  const face = {
    label: definition.sameAs(node) ?? fillIn(speech.words.sameAs, { label: source ? definition.label(source) : '' }),
    optionalText: '',
    value: copy.ticked ? true : undefined,
  };
  return html`<amt-consent-field
    data-copy=${copy.id}
    ${assign(face)}
    @amt-input=${(event: CustomEvent<{ value: unknown }>) => {
      event.stopPropagation();
      model.choose(copy.id, event.detail.value === true ? 0 : undefined);
    }}
  ></amt-consent-field>`;
}

/** A field or list with its tick: together they are one question. */
export function renderCopied(
  node: FormNode,
  view: FormView,
  { tick, asked }: { readonly tick: unknown; readonly asked: () => unknown },
): TemplateResult {
  const isTicked = node.copy?.ticked ?? false;
  return html`<fieldset class="amt-group" data-at=${isTicked ? node.pointer : nothing}>
    <legend>${view.definition.label(node)}</legend>
    ${isTicked ? renderHelp(node, view) : nothing}${tick}${isTicked ? nothing : asked()}
  </fieldset>`;
}
