import { type Block, type Inline, readMarkdown } from '@amtform/model';
import { html, type TemplateResult } from 'lit';

/** The Markdown of a definition's texts as Lit templates. HTML in it stays text. */
export function renderMarkdown(text: string): TemplateResult {
  return html`${readMarkdown(text).map(renderBlock)}`;
}

function renderBlock({ type, lines }: Block): unknown {
  switch (type) {
    case 'line':
      return lines.map(renderLine);
    case 'list':
      return html`<ul>
        ${lines.map((line) => html`<li>${renderLine(line)}</li>`)}
      </ul>`;
    case 'paragraph':
      return html`<p>${lines.map((line, i) => html`${i > 0 ? html`<br />` : ''}${renderLine(line)}`)}</p>`;
  }
}

function renderLine(line: readonly Inline[]): readonly unknown[] {
  return line.map((part) => {
    if (typeof part === 'string') return part;
    if (part.type === 'link') return html`<a href=${part.address}>${part.text}</a>`;
    return part.type === 'strong' ? html`<strong>${part.text}</strong>` : html`<em>${part.text}</em>`;
  });
}
