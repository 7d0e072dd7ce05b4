import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../view/render-heading.js';
import { fillIn } from '../words/fill-in.js';
import { intlLocale } from '../words/intl-locale.js';
import type { DraftView } from './draft-view.js';
import { renderFiles } from './render-files.js';
import { timeText } from './time-text.js';

/** Whether the answers are kept, the choice about it, and files. */
export function renderKeeping(view: DraftView): TemplateResult {
  const { host, keeper, words, language } = view;
  const { keep, days } = host.settings;
  return html`<aside class="amt-draft amt-keeping" data-draft="after">
    ${renderHeading(view, words.keeping.title)}
    <amt-consent-field
      data-keep
      .label=${words.keeping[keep].label}
      .hint=${fillIn(words.keeping[keep].hint, { days: new Intl.NumberFormat(intlLocale(language)).format(days) })}
      .value=${keeper.isKept || undefined}
      @amt-input=${(event: CustomEvent<{ value: true | undefined }>) =>
        void keeper.setKept(event.detail.value === true)}
    ></amt-consent-field>
    ${
      keeper.savedAt === undefined
        ? nothing
        : html`<p data-saved>${fillIn(words.keeping.saved, { time: timeText(keeper.savedAt, language) })}</p>
            <p>
              <button
                class="amt-button amt-button-quiet"
                type="button"
                data-delete
                @click=${() => void keeper.setKept(false)}
              >
                ${words.keeping.delete}
              </button>
            </p>`
    }
    ${renderFiles(view)}
  </aside>`;
}
