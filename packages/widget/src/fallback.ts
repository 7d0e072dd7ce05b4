/**
 * The children of `<amt-form>`: what people see while the form is not there, such as a phone number. They are taken out
 * of the page while the form is shown and put back where it cannot be.
 */
export class Fallback {
  readonly #host: HTMLElement;
  readonly #kept = document.createDocumentFragment();
  #isHidden = false;

  constructor(host: HTMLElement) {
    this.#host = host;
    if (document.readyState !== 'loading') return;
    // A script in the head runs before the page has been read to the end: later children belong to the fallback too.
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        if (this.#isHidden) this.#take();
      },
      { once: true },
    );
  }

  hide(): void {
    this.#isHidden = true;
    this.#take();
  }

  show(): void {
    this.#isHidden = false;
    this.#host.append(this.#kept);
  }

  #take(): void {
    for (const child of [...this.#host.childNodes]) {
      if (!(child instanceof Element && child.matches('.amt-form'))) this.#kept.append(child);
    }
  }
}
