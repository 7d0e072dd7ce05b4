import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';
import { renderHeading } from './render-heading.js';

/** What there is to say about sending: by the part that sends, or that this part could not be loaded. */
export function renderSending(view: FormView): unknown {
  const { sendingPart, session } = view;
  if (sendingPart.loaded) return sendingPart.loaded.renderSending(view);
  if (session.failure === undefined) return nothing;
  return renderMissing(view, view.speech.words.part.failed);
}

/** That a page cannot be checked, because what checks it could not be loaded. */
export function renderUnchecked(view: FormView): unknown {
  return view.session.isUnchecked ? renderMissing(view, view.speech.words.part.notChecked) : nothing;
}

function renderMissing({ headingLevel, speech }: FormView, title: string): TemplateResult {
  return html`<div class="amt-notice amt-notice-danger" role="alert" tabindex="-1" data-failure>
    ${renderHeading({ headingLevel }, title)}
    <p>${speech.words.part.remedy}</p>
  </div>`;
}
