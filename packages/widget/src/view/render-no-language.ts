import { html, type TemplateResult } from 'lit';
import type { Speech } from '../words/speech.js';

/** Says, in the language spoken so far, that the wanted one did not come, with a way to try again. */
export function renderNoLanguage({ words }: Speech, again: () => void): TemplateResult {
  return html`<div class="amt-notice" data-no-language>
    <p role="alert">${words.part.noLanguage} ${words.part.remedy}</p>
    <button class="amt-button" type="button" @click=${again}>${words.failure.again}</button>
  </div>`;
}
