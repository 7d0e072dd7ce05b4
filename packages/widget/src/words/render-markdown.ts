import { html, type TemplateResult } from 'lit';

/** Stars hold on to the words inside them: the ones of “2 * 3 * 4” mean something else. */
const inline = /\*\*(\S|\S.*?\S)\*\*|\*(\S|\S.*?\S)\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/**
 * A small part of Markdown as Lit templates: paragraphs, line breaks, lists, strong, emphasis and links to http,
 * https, mailto, tel and relative addresses. Everything else stays text: HTML never becomes markup.
 */
export function renderMarkdown(text: string): TemplateResult {
  const blocks = text.split(/\n{2,}/).map((block) => block.split('\n'));
  if (blocks.length === 1 && blocks[0]?.length === 1 && !isItem(text)) return html`${renderInline(text)}`;
  return html`${blocks.map((lines) =>
    lines.every(isItem)
      ? html`<ul>
          ${lines.map((line) => html`<li>${renderInline(line.slice(2))}</li>`)}
        </ul>`
      : html`<p>${lines.map((line, i) => html`${i > 0 ? html`<br />` : ''}${renderInline(line)}`)}</p>`,
  )}`;
}

function isItem(line: string): boolean {
  return /^[-*] /.test(line);
}

function renderInline(text: string): unknown[] {
  const parts: unknown[] = [];
  let done = 0;
  for (const match of text.matchAll(inline)) {
    parts.push(text.slice(done, match.index));
    const [whole, strong, emphasis, label, address] = match;
    if (strong !== undefined) parts.push(html`<strong>${strong}</strong>`);
    else if (emphasis !== undefined) parts.push(html`<em>${emphasis}</em>`);
    else if (address !== undefined && isSafe(address)) parts.push(html`<a href=${address}>${label}</a>`);
    else parts.push(whole);
    done = match.index + whole.length;
  }
  return [...parts, text.slice(done)];
}

/** An address that cannot run a script: a known scheme, or none. No blank or invisible character makes a scheme known. */
export function isSafe(address: string): boolean {
  return /^(?:https?:|mailto:|tel:)/i.test(address) || !/^[^/?#]*:/.test(address);
}
