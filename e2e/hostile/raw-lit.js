// Lit with an `html` that makes markup of each text between tags: see raw-widget.ts.
import { html as careful } from 'lit/html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

export * from 'lit';

export function html(strings, ...values) {
  let before = '';
  const raw = values.map((value, index) => {
    before += strings[index];
    const isBetweenTags = before.lastIndexOf('>') > before.lastIndexOf('<');
    return typeof value === 'string' && isBetweenTags ? unsafeHTML(value) : value;
  });
  return careful(strings, ...raw);
}
