/**
 * Makes an element known to the page. A name that is taken, as by a second copy of the script, is left alone, and so is a
 * program without a page, such as a server.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if ('customElements' in globalThis && !customElements.get(name)) customElements.define(name, element);
}
