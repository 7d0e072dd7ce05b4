import type { AmtFormEvents } from './amt-form-events.js';
import { type FocusAim, FocusTarget } from './focus-target.js';
import { checking } from './parts/checking.js';
import type { StageParts } from './parts/stage-parts.js';
import type { FormSession } from './session/form-session.js';

/** What moving needs of the screen. */
interface MovingScreen {
  readonly parts: StageParts;
  readonly root: HTMLElement;
  requestUpdate(): void;
  tell<Name extends keyof AmtFormEvents>(name: Name, detail: AmtFormEvents[Name]): boolean;
}

/** Leads from page to page and to what is wrong: what is shown is loaded, and the focus follows. */
export class ScreenMoves {
  readonly focus: FocusTarget;
  readonly #session: FormSession;
  readonly #screen: MovingScreen;

  constructor(session: FormSession, screen: MovingScreen) {
    this.#session = session;
    this.#screen = screen;
    this.focus = new FocusTarget(screen.root);
  }

  /**
   * Acts once answers can be judged. Where what judges them cannot be loaded, a sentence says so: nothing is lost, and the
   * same button tries again.
   */
  judged(act: () => void): void {
    if (checking.loaded) act();
    else void this.canJudge().then((can) => (can ? act() : undefined));
  }

  /** Loads what judges answers. Resolves to whether it is there. */
  async canJudge(): Promise<boolean> {
    const can = await checking.load();
    this.#session.isUnchecked = !can;
    if (!can) this.showFailure();
    return can;
  }

  /** Whoever changed an answer from the review is back at that answer. */
  next(): void {
    const { changing } = this.#session.way;
    if (!this.#session.next()) this.showIssues();
    else this.arrive(changing === undefined || this.#session.stage !== 'review' ? 'title' : { change: changing });
  }

  back(): void {
    this.#session.back();
    this.arrive();
  }

  review(): void {
    if (this.#session.review()) this.arrive();
    else this.showIssues();
  }

  goTo(place: string): boolean {
    const went = this.#session.goTo(place);
    if (went) this.arrive();
    return went;
  }

  /** Goes to an answer to change it, and back to the review from there. */
  change(pointer: string): void {
    this.#session.change(pointer);
    this.arrive({ pointer });
  }

  goToField(pointer: string): void {
    this.#bringSummary(pointer);
    this.#session.cards.openAround(pointer);
    this.focus.aim({ pointer });
    this.#screen.requestUpdate();
  }

  /** Another page stands there: the focus goes to its title, as if it had been loaded. */
  arrive(at: FocusAim = 'title'): void {
    this.loadPart();
    this.focus.aim(at);
    this.#screen.requestUpdate();
    this.#screen.tell('amt-page', { page: this.#session.way.place });
  }

  showIssues(): void {
    const [first] = this.#session.shown.all;
    if (first) this.#bringSummary(first.pointer);
    this.focus.aim('summary');
    this.#screen.requestUpdate();
  }

  showFailure(): void {
    this.focus.aim('failure');
    this.#screen.requestUpdate();
  }

  /** Loads what is shown now needs, and shows it. */
  loadPart(): void {
    void this.#screen.parts.load().then((isNew) => {
      if (!isNew) return;
      // Fields that were loaded appear by themselves: who fills in a page already is not called back to its title.
      if (this.#session.stage !== 'page') this.focus.aim('title');
      this.#screen.requestUpdate();
    });
  }

  /** Goes to the page that asks what a pointer names, where that is another one: the summary comes along. */
  #bringSummary(pointer: string): void {
    const session = this.#session;
    const page = session.pageOf(pointer);
    if (!page || (session.stage === 'page' && page.id === session.page?.id)) return;
    const { showsSummary } = session;
    session.goTo(page.id);
    session.showsSummary = showsSummary;
  }
}
