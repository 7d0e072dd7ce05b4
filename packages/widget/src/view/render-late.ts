import { html, type TemplateResult } from 'lit';
import type { LatePart } from '../parts/late-part.js';
import type { FormView } from './form-view.js';
import { renderTitle } from './render-heading.js';

/**
 * What a part renders; while it is being loaded a calm word, and where it cannot be loaded a way to try again: what a
 * person has answered is still there.
 */
export function renderLate<Part>(
  part: LatePart<Part>,
  view: FormView,
  render: (loaded: Part) => TemplateResult,
): TemplateResult {
  if (part.loaded !== undefined) return render(part.loaded);
  const { words } = view.speech;
  if (!part.hasFailed) {
    return html`<div class="amt-page amt-waiting">
      ${renderTitle(view, view.definition.title)}
      <p role="status">${words.part.loading}</p>
    </div>`;
  }
  return html`<div class="amt-page">
    ${renderTitle(view, words.part.failed)}
    <p>${words.part.remedy}</p>
    <div class="amt-buttons">
      <button class="amt-button amt-button-primary" type="button" data-again @click=${view.actions.loadAgain}>
        ${words.failure.again}
      </button>
      <button class="amt-button" type="button" data-back @click=${view.actions.back}>${words.back}</button>
    </div>
  </div>`;
}
