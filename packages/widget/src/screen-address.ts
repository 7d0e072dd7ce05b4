import type { FormParts } from './parts/form-parts.js';
import type { FormHistory } from './history/form-history.js';
import type { FormSession } from './session/form-session.js';

/** What an address leads to. */
interface Arrivals {
  readonly part: FormParts['history'];
  /** Something else is shown. */
  readonly went: () => void;
  /** What the address names cannot be shown before something is mended. */
  readonly wrong: () => void;
}

/** The address of what is shown, where the host page wants one. Without that nothing touches the address of the page. */
export class ScreenAddress {
  readonly #session: FormSession;
  readonly #arrivals: Arrivals;
  #history: FormHistory | undefined;

  constructor(session: FormSession, arrivals: Arrivals) {
    this.#session = session;
    this.#arrivals = arrivals;
  }

  /** Goes to the page that the address names, if all before it is in order, and follows the address from now on. */
  async begin(): Promise<void> {
    const { part } = this.#arrivals;
    await part.load();
    if (!part.loaded || this.#history) return;
    let isFirst = true;
    this.#history = new part.loaded.FormHistory(this.#session.definition.id, {
      place: () => this.#session.way.place,
      go: (place) => {
        if (!isFirst) this.#go(place);
        else if (this.#session.checks.mayBegin(place)) this.#session.goTo(place);
      },
    });
    isFirst = false;
  }

  /** Takes note of what is shown now. */
  show(): void {
    this.#history?.show();
  }

  end(): void {
    this.#history?.end();
    this.#history = undefined;
  }

  /** What was sent cannot be taken back by going back, and while it is sent nothing else is shown. */
  #go(place: string): void {
    const session = this.#session;
    if (session.sending || session.stage === 'received') return;
    if (place === 'review' ? session.review() : session.goTo(place)) this.#arrivals.went();
    else if (place === 'review') this.#arrivals.wrong();
  }
}
