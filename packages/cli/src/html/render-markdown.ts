import { type Block, type Inline, readMarkdown } from '@amtform/model';
import { markup, type Markup } from './markup.js';

/** The Markdown of a definition's texts as blocks: a single line is a paragraph too. */
export function renderMarkdown(text: string): readonly Markup[] {
  return readMarkdown(text).map(renderBlock);
}

/** Texts of one line each as lines that can stand in a paragraph; undefined where one of them is more than a line. */
export function renderLines(texts: readonly string[]): readonly Markup[] | undefined {
  const blocks = texts.flatMap(readMarkdown);
  if (blocks.some(({ type }) => type !== 'line')) return undefined;
  return blocks.map(({ lines: [line = []] }, i) => markup`${i > 0 ? markup`<br>` : undefined}${renderLine(line)}`);
}

function renderBlock({ type, lines }: Block): Markup {
  if (type === 'list') return markup`<ul>\n${lines.map((line) => markup`<li>${renderLine(line)}</li>\n`)}</ul>\n`;
  return markup`<p>${lines.map((line, i) => markup`${i > 0 ? markup`<br>` : undefined}${renderLine(line)}`)}</p>\n`;
}

function renderLine(line: readonly Inline[]): readonly (string | Markup)[] {
  return line.map((part) => {
    if (typeof part === 'string') return part;
    if (part.type === 'link') return markup`<a href="${part.address}">${part.text}</a>`;
    return part.type === 'strong' ? markup`<strong>${part.text}</strong>` : markup`<em>${part.text}</em>`;
  });
}
