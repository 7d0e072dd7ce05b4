import { isSafeAddress } from './is-safe-address.js';

/** A piece of a line: plain text, stressed text, or a link whose address runs nothing. */
export type Inline =
  | string
  | { readonly type: 'strong' | 'emphasis'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly address: string };

/** What stands one below the other: a single plain line, the lines of a paragraph, or the items of a list. */
export interface Block {
  readonly type: 'line' | 'paragraph' | 'list';
  readonly lines: readonly (readonly Inline[])[];
}

/** Stars hold on to the words inside them: the ones of “2 * 3 * 4” mean something else. */
const inline = /\*\*(\S|\S.*?\S)\*\*|\*(\S|\S.*?\S)\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/**
 * Reads the small part of Markdown that texts of a definition may have: paragraphs, line breaks, lists, strong, emphasis
 * and links. Everything else is plain text, HTML too.
 */
export function readMarkdown(text: string): readonly Block[] {
  const blocks = text.split(/\n{2,}/).map((block) => block.split('\n'));
  if (blocks.length === 1 && blocks[0]?.length === 1 && !isItem(text))
    return [{ type: 'line', lines: [inlines(text)] }];
  return blocks.map((lines) =>
    lines.every(isItem)
      ? { type: 'list', lines: lines.map((line) => inlines(line.slice(2))) }
      : { type: 'paragraph', lines: lines.map(inlines) },
  );
}

function isItem(line: string): boolean {
  return /^[-*] /.test(line);
}

function inlines(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  let done = 0;
  for (const match of text.matchAll(inline)) {
    parts.push(text.slice(done, match.index));
    const [whole, strong, emphasis, label = '', address] = match;
    if (strong !== undefined) parts.push({ type: 'strong', text: strong });
    else if (emphasis !== undefined) parts.push({ type: 'emphasis', text: emphasis });
    else if (address !== undefined && isSafeAddress(address)) parts.push({ type: 'link', text: label, address });
    else parts.push(whole);
    done = match.index + whole.length;
  }
  return [...parts, text.slice(done)];
}
