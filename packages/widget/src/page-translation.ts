interface Kept {
  readonly text: Text;
  /** What stood in it before it was translated. */
  readonly words: string;
}

/**
 * Lets a form live with page translators, which put `<font>` elements in the place of text nodes. Lit writes to the text
 * nodes that it made, and finds its places by them. So each text node is put back, empty, before what stands in its
 * place; when the form writes something new into it, the translation of the old words goes.
 */
export function keepTextNodes(root: HTMLElement): void {
  const translations = new Map<Element, Kept>();
  const fonts = new WeakMap<Node, Element>();

  function keep(record: MutationRecord): void {
    for (const node of record.removedNodes) {
      if (node.nodeType === Node.TEXT_NODE) putBack(node as Text, record);
      else restore(node);
    }
  }

  function putBack(text: Text, record: MutationRecord): void {
    const font = fontOf(record);
    const parent = record.target;
    if (!font || font.parentNode !== parent || (parent as Element).closest('font')) return;
    // The translator may have moved the node into its own element: there a copy does as well.
    text.replaceWith(text.cloneNode());
    translations.set(font, { text, words: text.data });
    fonts.set(text, font);
    text.data = '';
    font.before(text);
  }

  /** The person turned the translation off. */
  function restore(node: Node): void {
    const kept = translations.get(node as Element);
    if (!kept || node.isConnected) return;
    translations.delete(node as Element);
    if (kept.text.isConnected && kept.text.data === '') kept.text.data = kept.words;
  }

  /** The form has something new to say. */
  function renew(text: Node): void {
    const font = fonts.get(text);
    if (!font || (text as Text).data === '') return;
    fonts.delete(text);
    translations.delete(font);
    font.remove();
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') renew(record.target);
      else if (record.removedNodes.length > 0) keep(record);
    }
    // What was done here is nobody else's doing.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
}

/** The element that a translator put where a text node was. */
function fontOf({ addedNodes, previousSibling, nextSibling }: MutationRecord): Element | undefined {
  return [...addedNodes, previousSibling, nextSibling].find((node): node is Element => node?.nodeName === 'FONT');
}
