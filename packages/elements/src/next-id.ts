const key = Symbol.for('amtform.ids');

/**
 * An id that nothing else on the page has. The count stands on the global object, because a page may load two
 * copies of this module. Ids that the page itself has are passed over: a label would name the page's element.
 */
export function nextId(): string {
  const page = globalThis as { [key]?: number };
  let id: string;
  do {
    page[key] = (page[key] ?? 0) + 1;
    id = `amt-${page[key]}`;
  } while (document.getElementById(id));
  return id;
}
