import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../view/form-view.js';
import { timeText } from '../words/date-text.js';
import { receiptWordsFor } from './words/receipt-words-for.js';

/** When the answers arrived, as a person reads it; undefined where the receiver did not say. */
export function arrival({ session, speech }: FormView): string | undefined {
  const { receivedAt } = session.receipt ?? {};
  if (receivedAt === undefined) return undefined;
  const time = new Date(receivedAt);
  return Number.isNaN(time.getTime()) ? receivedAt : timeText(time, speech.language);
}

/** Which form this was, for whoever has to find out later what was asked. */
export function renderForm(view: FormView, hash?: string): TemplateResult {
  const { id, version } = view.session.definition;
  const words = receiptWordsFor(view.speech);
  return html`<p class="amt-hint">
    ${words.form}: <bdi translate="no">${id}</bdi>, ${words.version} <bdi translate="no">${version}</bdi>
    ${hash === undefined ? nothing : html`<br />${words.checksum}: <bdi dir="ltr" translate="no">${hash}</bdi>`}
  </p>`;
}
