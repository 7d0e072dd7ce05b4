/** What should have the focus after the next rendering. */
export type FocusAim =
  | 'title'
  | 'summary'
  | 'failure'
  | { readonly pointer: string }
  /** The notice that an entry of a list was removed. */
  | { readonly removed: string }
  /** The card of an entry. */
  | { readonly card: string }
  /** The way to change an answer, on the review. */
  | { readonly change: string };

/**
 * Moves the focus once the screen shows what it should be on, so that a screen reader and a keyboard go on from there
 * (WCAG 2.4.3).
 */
export class FocusTarget {
  readonly #root: HTMLElement;
  #aim: FocusAim | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Aims at something; the last call wins. */
  aim(at: FocusAim): void {
    this.#aim = at;
  }

  /** Moves the focus, once the elements have rendered what they were given. */
  apply(): void {
    const aim = this.#aim;
    if (aim === undefined) return;
    this.#aim = undefined;
    // Field elements render a microtask after the form.
    void Promise.resolve().then(() => {
      const element = this.#find(aim);
      if (!element) return;
      this.#scroll(element, aim);
      element.focus({ preventScroll: true });
    });
  }

  /**
   * A page begins at its top, with the line that tells the step; a summary at its heading. A field is led to by its
   * label, so that the question is in view and not only the control (as the sight of a phone ends at its keyboard).
   */
  #scroll(element: HTMLElement, aim: FocusAim): void {
    if (aim === 'title') (element.closest('.amt-page') ?? element).scrollIntoView({ block: 'start' });
    else if (aim === 'summary' || aim === 'failure') element.scrollIntoView({ block: 'start' });
    else (element.querySelector('.amt-label, legend') ?? element).scrollIntoView({ block: 'start' });
  }

  #find(aim: FocusAim): HTMLElement | null {
    if (aim === 'title') return this.#root.querySelector('.amt-title');
    if (aim === 'summary') return this.#root.querySelector('amt-error-summary');
    if (aim === 'failure') return this.#root.querySelector('[data-failure]');
    if ('removed' in aim) return this.#root.querySelector(`[data-removed="${CSS.escape(aim.removed)}"]`);
    if ('card' in aim) return this.#root.querySelector(`[data-at="${CSS.escape(aim.card)}"] [data-change-entry]`);
    if ('change' in aim) return this.#root.querySelector(`[data-change="${CSS.escape(aim.change)}"]`);
    return this.#nearest(aim.pointer);
  }

  /** The field that a pointer names, or the first one inside or around it. */
  #nearest(pointer: string): HTMLElement | null {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = this.#root.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`);
      // Where the issue is a group's or a list's, its first control is where mending begins.
      const control = found?.matches('fieldset') ? found.querySelector<HTMLElement>('.amt-field, button') : found;
      if (control || at === '') return control ?? null;
    }
  }
}
