import type { StoredDraft } from '@amtform/submission';
import { html, type TemplateResult } from 'lit';
import { renderHeading } from '../view/render-heading.js';
import type { DraftView } from './draft-view.js';

/** A draft that the form of today cannot take up: its answers can be taken along as a file. */
export function renderOutdated(draft: StoredDraft, view: DraftView): TemplateResult {
  const { host, keeper, files, words } = view;
  return html`<section class="amt-notice amt-notice-warning" data-outdated>
    ${renderHeading(view, words.outdated.title)}
    <p>${words.outdated.text}</p>
    <div class="amt-buttons">
      <button
        class="amt-button amt-button-primary"
        type="button"
        data-save-outdated
        @click=${() => void files.save('', draft)}
      >
        ${words.file.save}
      </button>
      <button class="amt-button" type="button" data-delete-offer @click=${() => void keeper.deleteOffer(draft)}>
        ${words.offer.delete}
      </button>
      <button
        class="amt-button amt-button-quiet"
        type="button"
        data-anew
        @click=${() => {
          keeper.startAnew();
          host.goTo(host.session.page?.id ?? '');
        }}
      >
        ${words.offer.anew}
      </button>
    </div>
  </section>`;
}
