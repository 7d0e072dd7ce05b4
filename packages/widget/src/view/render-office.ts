import { html, nothing } from 'lit';
import type { FormView } from './form-view.js';
import { renderHeading } from './render-heading.js';

/** The office in charge: name, address and how to reach it. */
export function renderOffice(view: FormView): unknown {
  const office = view.definition.authority;
  if (!office) return nothing;
  const lines = [office.name, office.address, office.contact].flatMap((text) => text?.split('\n') ?? []);
  return html`<section>
    ${renderHeading(view, view.speech.words.receiptOffice)}
    <p>${lines.map((line, i) => html`${i > 0 ? html`<br />` : nothing}${line}`)}</p>
  </section>`;
}
