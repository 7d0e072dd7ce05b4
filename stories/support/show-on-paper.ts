import type { AmtForm } from '@amtform/widget';

/** What the styles of a document or shadow root were before they were shown as on paper. */
const before = new Map<DocumentOrShadowRoot, CSSStyleSheet[]>();

/** Shows a form as its printer does: with the rules for paper, without those for screens, on a sheet of A4. */
export function showOnPaper(form: AmtForm): void {
  const root = form.shadowRoot ?? document;
  if (!before.has(root)) before.set(root, root.adoptedStyleSheets);
  root.adoptedStyleSheets = root.adoptedStyleSheets.map(onPaper);
  form.setAttribute('theme', 'light');
  // 210 mm without the margins of a browser.
  form.parentElement?.style.setProperty('inline-size', '190mm');
}

/** Shows everything as on a screen again. */
export function showOnScreen(): void {
  for (const [root, sheets] of before) root.adoptedStyleSheets = sheets;
  before.clear();
}

function onPaper(sheet: CSSStyleSheet): CSSStyleSheet {
  const text = Array.from(sheet.cssRules, (rule) => rule.cssText).join('\n');
  const copy = new CSSStyleSheet();
  copy.replaceSync(text.replaceAll('@media print', '@media all').replaceAll('@media screen', '@media not all'));
  return copy;
}
