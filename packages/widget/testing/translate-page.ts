/**
 * What the page translator of a browser does: every text stands in two `<font>` elements afterwards. `replace` puts a
 * new text node into them, `move` the old one; translators do either.
 */
export function translatePage(root: Element, way: 'replace' | 'move'): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data, parentElement }) => data !== '' && !parentElement?.closest('font'))) {
    const font = makeFont();
    const inner = font.appendChild(makeFont());
    if (way === 'move') {
      text.before(font);
      inner.append(text);
    } else {
      inner.append(text.data);
      text.replaceWith(font);
    }
  }
}

/** The element is out of date, which no translator minds. */
function makeFont(): Element {
  return document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
}
