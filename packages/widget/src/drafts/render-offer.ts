import type { StoredDraft } from '@amtform/submission';
import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../view/render-heading.js';
import { fillIn } from '../words/fill-in.js';
import { intlLocale } from '../words/intl-locale.js';
import { timeText } from './time-text.js';
import type { DraftView } from './draft-view.js';

/** What was begun before, with a way to go on, to start anew, and to delete. */
export function renderOffer(view: DraftView): TemplateResult | typeof nothing {
  const { host, keeper, words, language } = view;
  const [first, ...more] = keeper.offers;
  if (!first) return nothing;
  const { offer } = words;
  const days = new Intl.NumberFormat(intlLocale(language)).format(host.settings.days);
  return html`<section class="amt-notice" data-offer>
    ${renderHeading(view, offer.title)}
    ${
      more.length === 0
        ? html`<p>${fillIn(offer.one, { time: timeText(first.savedAt, language) })}</p>
            ${renderChoices(first, view)}`
        : html`<p>${offer.many}</p>
            <ul class="amt-plain">
              ${keeper.offers.map(
                (draft) =>
                  html`<li>
                    <p><strong>${fillIn(offer.entry, { time: timeText(draft.savedAt, language) })}</strong></p>
                    ${renderChoices(draft, view)}
                  </li>`,
              )}
            </ul>`
    }
    <p>
      <button
        class="amt-button amt-button-quiet"
        type="button"
        data-anew
        @click=${() => {
          keeper.startAnew();
          host.goTo(host.session.page?.id ?? '');
        }}
      >
        ${offer.anew}
      </button>
    </p>
    <p class="amt-hint">${fillIn(offer.until, { days })}</p>
  </section>`;
}

function renderChoices(draft: StoredDraft, { keeper, words, language }: DraftView): TemplateResult {
  const { offer } = words;
  const of = html`<span class="amt-visually-hidden"
    >: ${fillIn(offer.entry, { time: timeText(draft.savedAt, language) })}</span
  >`;
  return html`<div class="amt-buttons">
    <button
      class="amt-button amt-button-primary"
      type="button"
      data-continue
      @click=${() => void keeper.continueWith(draft)}
    >
      ${offer.continue}${of}
    </button>
    <button class="amt-button" type="button" data-delete-offer @click=${() => void keeper.deleteOffer(draft)}>
      ${offer.delete}${of}
    </button>
  </div>`;
}
