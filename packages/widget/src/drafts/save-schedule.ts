/** Milliseconds from a change to its saving. A second change does not push it back: who types on is saved all the same. */
const delay = 150;
/** Milliseconds that a busy browser may take on top. */
const patience = 100;

/** Calls `save` soon after a change, once the browser has time for it, and at once when the page is left. */
export class SaveSchedule {
  readonly #save: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(save: () => void) {
    this.#save = save;
    // Phones end pages without another word once they are hidden.
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flushWhenHidden);
  }

  /** Something changed that is to be saved. Costs nothing while somebody types. */
  touch(): void {
    this.#timer ??= setTimeout(() => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(this.#flush, { timeout: patience });
      else this.#flush();
    }, delay);
  }

  /** Forgets what was to be saved. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Ends it for good. */
  end(): void {
    this.drop();
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flushWhenHidden);
  }

  readonly #flush = (): void => {
    if (this.#timer === undefined) return;
    this.drop();
    this.#save();
  };

  readonly #flushWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') this.#flush();
  };
}
