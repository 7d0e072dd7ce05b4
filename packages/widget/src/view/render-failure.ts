import { html, nothing } from 'lit';
import type { FormView } from './form-view.js';
import { renderHeading } from './render-heading.js';

/** What a person has to know when sending did not work: whether it arrived, and that nothing is lost. */
export function renderFailure(view: FormView): unknown {
  const { session, speech } = view;
  const { failure } = session;
  if (!failure) return nothing;
  const { words } = speech;
  return html`<div class="amt-notice amt-notice-danger" role="alert" tabindex="-1" data-failure>
    ${renderHeading(view, words.failure.title)}
    <p>${failure === 'no-target' ? words.failure.noTarget : words.failure[certainty(failure)]}</p>
  </div>`;
}

/** A refusal with a status other than a success is certain; anything else may have arrived all the same. */
function certainty({ reason, status }: { readonly reason: string; readonly status?: number | undefined }) {
  if (status === 401) return 'session';
  return reason === 'status' && status !== undefined && status < 500 ? 'refused' : 'unknown';
}
