const key = Symbol.for('amtform.ids');

/**
 * An id that nothing else on the page has. The count stands on the global object, because a page may load two
 * copies of this module.
 */
export function nextId(): string {
  const page = globalThis as { [key]?: number };
  page[key] = (page[key] ?? 0) + 1;
  return `amt-${page[key]}`;
}
