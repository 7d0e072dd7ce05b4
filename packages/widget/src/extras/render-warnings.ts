import type { FormNode, Warning } from '@amtform/model';
import { html, nothing, type TemplateResult } from 'lit';
import { assign } from '../view/assign.js';
import type { FormView } from '../view/form-view.js';

/** Unusual answers that a person was asked about, each with a tick that says it is right. */
export function renderWarnings(node: FormNode, view: FormView): unknown {
  const { session } = view;
  const isAsked = session.shown.at(node.pointer)?.severity === 'warning';
  const isConfirmed = ({ id }: Warning) =>
    session.model.confirmed.some(({ pointer, warning }) => pointer === node.pointer && warning === id);
  return (node.warnings ?? []).map((warning) =>
    isAsked || isConfirmed(warning)
      ? renderWarning(warning, { node, view, isConfirmed: isConfirmed(warning) })
      : nothing,
  );
}

function renderWarning(
  { id }: Warning,
  { node, view, isConfirmed }: { readonly node: FormNode; readonly view: FormView; readonly isConfirmed: boolean },
): TemplateResult {
  const { session, speech, definition } = view;
  const { pointer, place } = node;
  const face = { label: speech.words.confirm, optionalText: '', value: isConfirmed ? true : undefined };
  return html`<div class="amt-notice amt-notice-warning" data-warning=${id}>
    <p role="status">
      <span class="amt-visually-hidden">${speech.words.warningPrefix}</span>${definition.unusual(place, id)}
    </p>
    <amt-consent-field
      ${assign(face)}
      @amt-input=${(event: CustomEvent<{ value: unknown }>) => {
        event.stopPropagation();
        session.model.confirm({ pointer, warning: id }, event.detail.value === true);
        if (event.detail.value !== true) session.checks.checkAt(pointer);
      }}
    ></amt-consent-field>
  </div>`;
}
