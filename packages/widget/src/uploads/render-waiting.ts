import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../view/form-view.js';
import { renderHeading } from '../view/render-heading.js';
import { uploadStatus } from './upload-status.js';
import { uploadWordsFor } from './words/upload-words-for.js';

/** Says that sending waits for uploads, and which; once they are through, that nothing stands in the way any more. */
export function renderWaiting(view: FormView): TemplateResult {
  const { session, speech, actions } = view;
  const { waiting } = uploadWordsFor(speech.language);
  const running = session.desk?.uploading(session.model.submission()) ?? [];
  const isReady = running.length === 0;
  const { title, text } = isReady ? waiting.ready : waiting.running;
  const sendAll = () => {
    session.desk?.uploads?.stop();
    actions.send();
  };
  return html`<div class="amt-notice" tabindex="-1" data-failure data-uploading>
    <div role="alert">
      ${renderHeading(view, title)}
      <p>${text}</p>
    </div>
    ${isReady ? nothing : renderRunning(view, running)}
    ${
      isReady
        ? nothing
        : html`<div class="amt-buttons">
            <button class="amt-button" type="button" data-send-all @click=${sendAll}>${waiting.sendAll}</button>
          </div>`
    }
  </div>`;
}

function renderRunning({ session, speech }: FormView, running: readonly { id: string; name: string }[]): unknown {
  const uploads = session.desk?.uploads;
  if (!uploads) return nothing;
  const words = uploadWordsFor(speech.language);
  return html`<ul class="amt-files">
    ${running.map(
      ({ id, name }) =>
        html`<li>
          <span><bdi>${name}</bdi></span>
          <div class="amt-file-state">${uploadStatus({ uploads, id, name, words })}</div>
        </li>`,
    )}
  </ul>`;
}
