/** A piece of code in a page of Markdown. */
export interface CodeBlock {
  /** Line that it begins in, from 1. */
  readonly line: number;
  /** What stands behind the fence, such as `json`; empty for what is indented. */
  readonly language: string;
  readonly text: string;
}

/** All code of a page: between fences, and what is indented by four spaces or more, each line of it a block. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { line: number; language: string; lines: string[] } | undefined;
  for (const [index, text] of markdown.split('\n').entries()) {
    const [, language] = /^```(\w*)/.exec(text) ?? [];
    if (open && language === '') {
      blocks.push({ line: open.line, language: open.language, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else if (open) open.lines.push(text);
    else if (language !== undefined) open = { line: index + 2, language, lines: [] };
    else if (/^ {4}/.test(text)) blocks.push({ line: index + 1, language: '', text: text.trim() });
  }
  return blocks;
}
