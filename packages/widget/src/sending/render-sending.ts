import type { SendingStage } from '@amtform/submission';
import { html, nothing, type TemplateResult } from 'lit';
import { sizeText } from '../files/rule-blanks.js';
import type { FormView } from '../view/form-view.js';
import { renderHeading } from '../view/render-heading.js';
import { fillIn } from '../words/fill-in.js';
import { failureKind } from './failure-kind.js';
import type { SendingFailure } from './sending-state.js';
import type { SendingWords } from './words/sending-words.js';
import { sendingWordsFor } from './words/sending-words-for.js';

/** Where the sending stands, or what a person has to know when it did not work: nothing is lost. */
export function renderSending(view: FormView): TemplateResult {
  const { session, speech } = view;
  const words = sendingWordsFor(speech);
  const { handedOver } = session.state;
  return html`${renderStage(view, words)} ${session.failure ? renderFailure(session.failure, { view, words }) : nothing}
  ${handedOver && !session.failure ? renderHandedOver(view, words) : nothing}`;
}

/**
 * The live region stands there before anything is said in it: screen readers miss those that come with their words. It
 * holds the sentence alone, so that neither the seconds nor the buttons are read with it again and again.
 */
function renderStage(view: FormView, words: SendingWords): TemplateResult {
  const { sending, state } = view.session;
  return html`<div class=${sending ? 'amt-notice' : nothing} ?data-sending=${sending}>
    <div role="status">${sending ? html`<p>${sentence(state.stage, words)}</p>` : nothing}</div>
    ${sending ? renderProgress(view, words) : nothing}
  </div>`;
}

function renderProgress({ actions, session }: FormView, words: SendingWords): TemplateResult {
  const { stage, until } = session.state;
  const waits = stage !== undefined && stage.type !== 'trying';
  const left = until === undefined ? undefined : Math.max(0, Math.ceil((until - Date.now()) / 1000));
  return html`${left === undefined ? nothing : html`<p aria-hidden="true">${fillIn(words.next, { time: clock(left) })}</p>`}
    ${renderUpload(stage, words)}
    <div class="amt-buttons">
      ${waits ? html`<button class="amt-button" type="button" data-now @click=${actions.sendNow}>${words.now}</button>` : nothing}
      <button class="amt-button" type="button" data-stop @click=${actions.stopSending}>${words.stop}</button>
    </div>`;
}

function sentence(stage: SendingStage | undefined, words: SendingWords): string {
  if (stage?.type === 'offline') return words.offline;
  if (stage?.type !== 'waiting') return words.trying;
  const { status = 0 } = stage.after;
  return status === 429 || status === 503 ? words.busy : words.unconfirmed;
}

function renderUpload(stage: SendingStage | undefined, words: SendingWords): unknown {
  if (stage?.type !== 'trying' || !stage.progress) return nothing;
  const { sent, total } = stage.progress;
  const percent = total > 0 ? Math.floor((100 * sent) / total) : 0;
  const label = fillIn(words.uploaded, { percent });
  return html`<p aria-hidden="true">${label}</p>
    <progress aria-label=${label} max="100" .value=${percent}></progress>`;
}

function renderFailure(
  failure: SendingFailure,
  { view, words }: { readonly view: FormView; readonly words: SendingWords },
): unknown {
  if (failure === 'uploading') return view.session.desk?.uploads?.renderWaiting(view);
  const kind = failureKind(failure);
  const { title, text } = words.failures[kind];
  const limit = typeof failure === 'object' ? failure.limit : undefined;
  const saved = view.session.state.handedOver?.fileName;
  return html`<div class="amt-notice amt-notice-danger" role="alert" tabindex="-1" data-failure>
    ${renderHeading(view, failure === 'unconfirmed' ? words.unconfirmedTitle : title)}
    <p>${text}</p>
    ${limit === undefined ? nothing : html`<p>${fillIn(words.limit, { limit: sizeText(limit, view.speech.language) })}</p>`}
    ${kind === 'tooLarge' ? renderFiles(view, words) : nothing}
    <div class="amt-buttons">
      ${kind === 'unsettled' ? renderWays(view, words) : nothing}
      <button class="amt-button" type="button" data-save @click=${view.actions.saveFile}>${words.save}</button>
    </div>
    ${saved === undefined ? nothing : html`<p role="status">${fillIn(words.saved, { name: saved })}</p>`}
  </div>`;
}

/** What a person may do whose earlier answers may have arrived. */
function renderWays({ actions }: FormView, words: SendingWords): TemplateResult {
  return html`<button class="amt-button" type="button" data-earlier @click=${actions.askEarlier}>
      ${words.earlier}
    </button>
    <button class="amt-button" type="button" data-anyway @click=${actions.sendAnyway}>${words.anyway}</button>`;
}

/** The files that were sent, with their sizes: one of them is too large. */
function renderFiles({ session, speech }: FormView, words: SendingWords): unknown {
  const files = session.content(speech.language).files ?? [];
  if (files.length === 0) return nothing;
  return html`<ul>
    ${files.map(({ name, content }) => html`<li>${fillIn(words.file, { name, size: sizeText(content.size, speech.language) })}</li>`)}
  </ul>`;
}

function renderHandedOver(view: FormView, words: SendingWords): unknown {
  const { handedOver } = view.session.state;
  if (!handedOver) return nothing;
  const name = handedOver.fileName;
  return html`<div class="amt-notice amt-notice-warning" role="alert" tabindex="-1" data-failure>
    ${renderHeading(view, words.handedOver.title)}
    <p>${fillIn(words.handedOver.text, { name })}</p>
    ${
      handedOver.mail === undefined
        ? nothing
        : html`<p>
            <a href=${handedOver.mail}>${words.handedOver.write}</a><br />${fillIn(words.handedOver.attach, { name })}
          </p>`
    }
  </div>`;
}

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
