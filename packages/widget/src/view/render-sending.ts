import { html, nothing } from 'lit';
import type { FormView } from './form-view.js';
import { renderHeading } from './render-heading.js';

/** What there is to say about sending: by the part that sends, or that this part could not be loaded. */
export function renderSending(view: FormView): unknown {
  const { sendingPart, session, speech } = view;
  if (sendingPart.loaded) return sendingPart.loaded.renderSending(view);
  if (session.failure === undefined) return nothing;
  return html`<div class="amt-notice amt-notice-danger" role="alert" tabindex="-1" data-failure>
    ${renderHeading(view, speech.words.part.failed)}
    <p>${speech.words.part.remedy}</p>
  </div>`;
}
