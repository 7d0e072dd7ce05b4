import { html, nothing, type TemplateResult } from 'lit';
import { fillIn } from '../words/fill-in.js';
import type { DraftChanges } from './draft-changes.js';
import type { DraftView } from './draft-view.js';
import type { DraftWords } from './words/draft-words.js';

/** What became of a draft, said once and calmly. */
export function renderNotice({ keeper, words }: DraftView): TemplateResult {
  const { notice } = keeper;
  const kind = notice?.about === 'fault' ? 'amt-notice amt-notice-warning' : 'amt-notice amt-notice-success';
  return html`<div role="status">
    ${
      notice
        ? html`<div class=${kind} data-draft-notice=${notice.about}>
            ${notice.about === 'deleted' ? html`<p>${words.deleted}</p>` : nothing}
            ${notice.about === 'fault' ? html`<p>${words.faults[notice.fault]}</p>` : nothing}
            ${
              notice.about === 'restored'
                ? html`<p>${words.restored}</p>
                    ${renderLabels(words.withheld, notice.withheld)}${renderChanges(notice.changes, words)}`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}

function renderChanges(changes: DraftChanges | undefined, { changed }: DraftWords): unknown {
  if (!changes) return nothing;
  const { added, gone, wrong } = changes;
  const isAll = added.length + gone.length + wrong.length === 0;
  return html`<p>${isAll ? changed.little : changed.title}</p>
    ${renderLabels(changed.added, added)}${renderLabels(changed.gone, gone)}${renderLabels(changed.wrong, wrong)}`;
}

function renderLabels(sentence: string, labels: readonly string[]): unknown {
  if (labels.length === 0) return nothing;
  return html`<p>${fillIn(sentence, { labels: labels.map((label) => `„${label}“`).join(', ') })}</p>`;
}
