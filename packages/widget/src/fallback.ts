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

  /** Whether it asks questions of the form itself: a form that works without scripts (`amtform html`). */
  get asks(): boolean {
    return this.#questions.length > 0;
  }

  /** What people have typed and chosen in it so far: names of fields, which are JSON Pointers, with their values. */
  get typed(): readonly (readonly [pointer: string, text: string])[] {
    return this.#questions.flatMap((question) => {
      const { name, type, value } = question;
      const isOff = question instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(type) && !question.checked;
      return isOff || type === 'file' || value.trim() === '' ? [] : [[name, value] as const];
    });
  }

  /** The question that has the focus, as a JSON Pointer. */
  get focused(): string | undefined {
    return this.#questions.find((question) => question === document.activeElement)?.name;
  }

  get #questions(): readonly (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[] {
    return [...this.#host.querySelectorAll<HTMLInputElement>(':is(input, select, textarea)[name^="/"]')];
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
