import { html, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';

/** The title of what is shown, at the level that the host page gave the form. It takes the focus when it is new. */
export function renderTitle(view: FormView, words: unknown): TemplateResult {
  switch (view.headingLevel) {
    case 1:
      return html`<h1 class="amt-title" tabindex="-1">${words}</h1>`;
    case 3:
      return html`<h3 class="amt-title" tabindex="-1">${words}</h3>`;
    case 4:
      return html`<h4 class="amt-title" tabindex="-1">${words}</h4>`;
    default:
      return html`<h2 class="amt-title" tabindex="-1">${words}</h2>`;
  }
}

/** A heading below the title: `depth` levels below it, never below the sixth level, which is HTML's last. */
export function renderHeading(view: Pick<FormView, 'headingLevel'>, words: unknown, depth = 1): TemplateResult {
  const look = depth === 1 ? 'amt-heading' : 'amt-heading amt-heading-small';
  switch (Math.min(view.headingLevel + depth, 6)) {
    case 2:
      return html`<h2 class=${look}>${words}</h2>`;
    case 3:
      return html`<h3 class=${look}>${words}</h3>`;
    case 4:
      return html`<h4 class=${look}>${words}</h4>`;
    case 5:
      return html`<h5 class=${look}>${words}</h5>`;
    default:
      return html`<h6 class=${look}>${words}</h6>`;
  }
}
