const blocks = /<\/?(?:p|div|ul|ol)(?:\s[^>]*)?>/gi;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

/**
 * Text with simple HTML as the small Markdown that definitions know: paragraphs, line breaks, lists, strong, emphasis,
 * links. Text without a tag stays as it is. Tags that Markdown has no sign for are taken away, their words stay.
 */
export function htmlToMarkdown(text: string): string {
  if (!/<\/?[a-z][^>]*>/i.test(text)) return text;
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<a\s[^>]*href\s*=\s*["']([^"'\s]+)["'][^>]*>(.*?)<\/a>/gi, '[$2]($1)')
    .replaceAll(/<\/?(?:strong|b)>/gi, '**')
    .replaceAll(/<\/?(?:em|i)>/gi, '*')
    .replaceAll(/<li(?:\s[^>]*)?>\s*/gi, '\n- ')
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(blocks, '\n\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/(\n- [^\n]*)\n\n(?=- )/g, '$1\n')
    .trim();
}
