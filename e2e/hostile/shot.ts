/** What stands on a screen. */
export interface Shot {
  readonly screen: string;
  /** Each element with the names of its attributes. */
  readonly elements: readonly string[];
  /** Where links, pictures and forms lead. */
  readonly addresses: readonly string[];
  /** Everything that can be read or heard, and what is typed. */
  readonly text: string;
}

const leading = ['href', 'src', 'srcset', 'action', 'formaction', 'data', 'srcdoc', 'poster', 'xlink:href'];

/** Notes a screen, or a document. */
export function shotOf(screen: string, within: ParentNode & Node): Shot {
  const all = [...within.querySelectorAll('*')];
  const attributes = all.flatMap((element) => [...element.attributes]);
  return {
    screen,
    elements: all.map((element) => [element.localName, ...element.getAttributeNames().sort()].join(' ')),
    addresses: attributes.filter(({ name }) => leading.includes(name)).map(({ value }) => value),
    text: [
      within instanceof Document ? within.documentElement.textContent : within.textContent,
      ...attributes.map(({ value }) => value),
      ...all.flatMap((element) => ('value' in element ? [String(element.value)] : [])),
    ].join('\n'),
  };
}
