import type { Receipt } from '@amtform/submission';
import type { TemplateResult } from 'lit';
import type { AmtFormEvents } from './amt-form-events.js';
import { FormSending } from './form-sending.js';
import { PageTitle } from './page-title.js';
import { checking } from './parts/checking.js';
import { formParts, type FormParts } from './parts/form-parts.js';
import { StageParts } from './parts/stage-parts.js';
import { screenActions } from './screen-actions.js';
import { ScreenAddress } from './screen-address.js';
import { ScreenMoves } from './screen-moves.js';
import type { TargetPlace } from './sending/make-target.js';
import type { FormSession } from './session/form-session.js';
import { viewMaker } from './view/view-maker.js';
import type { Speech } from './words/speech.js';

/** What a screen needs of the element that it stands in. */
export interface ScreenHost {
  speech(): Speech;
  /** Level of the form's title, 1 to 4. */
  headingLevel(): number;
  /** Whether the address of the page tells which page of the form is shown. */
  hasHistory(): boolean;
  /** Where to send, beside the definition. */
  place(): TargetPlace;
  requestUpdate(): void;
  /** Sends an event to the host page. Returns false if it was cancelled. */
  tell<Name extends keyof AmtFormEvents>(name: Name, detail: AmtFormEvents[Name]): boolean;
}

/** Where a screen renders, and what it loads later. */
export interface ScreenPlace {
  readonly root: HTMLElement;
  readonly parts?: FormParts;
}

/** A session on the screen: what people do leads to a page, a message or a sending, and the focus follows. */
export class FormScreen {
  readonly session: FormSession;
  readonly #host: ScreenHost;
  readonly #view: ReturnType<typeof viewMaker>;
  readonly #parts: StageParts;
  readonly #moves: ScreenMoves;
  readonly #address: ScreenAddress;
  readonly #pageTitle = new PageTitle();
  readonly #root: HTMLElement;
  readonly #sending: FormSending;
  readonly #sendingPart: FormParts['sending'];
  /** Whether nothing was shown yet. */
  #isFirst = true;
  /** What is rendered while the form is not on the page must not speak for the page. */
  #isAway = false;

  constructor(session: FormSession, host: ScreenHost, { root, parts = formParts() }: ScreenPlace) {
    this.session = session;
    this.#host = host;
    this.#root = root;
    this.#parts = new StageParts(session, parts);
    const requestUpdate = () => host.requestUpdate();
    const moves = new ScreenMoves(session, { root, parts: this.#parts, requestUpdate, tell: host.tell });
    this.#moves = moves;
    this.#address = new ScreenAddress(session, {
      part: parts.history,
      went: () => moves.arrive(),
      wrong: () => moves.showIssues(),
    });
    this.#sendingPart = parts.sending;
    const submit = () => this.submit();
    this.#sending = new FormSending(session, host, { part: parts.sending, moves, submit });
    const { speech } = host;
    this.#view = viewMaker(
      session,
      screenActions(session, { moves, sending: this.#sending, speech, requestUpdate, submit }),
    );
  }

  render(): TemplateResult {
    return this.#parts.render(
      this.#view({
        speech: this.#host.speech(),
        headingLevel: this.#host.headingLevel(),
        cards: this.#parts.cards,
        place: () => this.#host.place(),
        sendingPart: this.#sendingPart,
      }),
    );
  }

  /** Resolves once what is shown first can be rendered as a whole. */
  async ready(): Promise<void> {
    if (this.#host.hasHistory()) await this.#address.begin();
    const isNew = await this.#parts.load();
    if (this.#isFirst) this.session.closeDone();
    this.#isFirst = false;
    if (isNew || this.#host.hasHistory()) this.#host.requestUpdate();
  }

  /** A sending of before this page was loaded was never confirmed: it can be asked after. */
  async askAgain(isPartial: boolean): Promise<void> {
    this.session.askAgain(isPartial ? 'unconfirmed-partial' : 'unconfirmed');
    await this.#sending.load();
    this.#moves.showFailure();
  }

  /** Loads what later pages need. */
  preload(): void {
    this.#parts.preload(this.#root, () => this.#host.requestUpdate());
  }

  /** To be called after each rendering. */
  rendered(): void {
    const { session } = this;
    const isWrong = session.showsSummary && !session.shown.onlyWarns && !this.#isAway;
    this.#pageTitle.show(isWrong ? this.#host.speech().words.errorPrefix : '');
    this.#address.show();
    this.#moves.focus.apply();
  }

  /** The form leaves the page: what it said in title and address ends. */
  leave(): void {
    this.#isAway = true;
    this.#pageTitle.show('');
    this.#address.end();
  }

  /** The form is back on the page that it left. */
  comeBack(): void {
    this.#isAway = false;
    this.#host.requestUpdate();
    void this.ready();
  }

  goTo(page: string): boolean {
    return this.#moves.goTo(page);
  }

  /** The person left a field: what is wrong with its answer is shown as soon as that can be told. */
  leaveField(pointer: string): void {
    this.session.tidy(pointer);
    const tell = () => {
      this.session.checks.checkAt(pointer);
      this.#host.requestUpdate();
    };
    if (checking.loaded) tell();
    else void checking.load().then((can) => (can ? tell() : undefined));
  }

  /** Shows everything that is wrong in the whole form. Returns whether all is well, as far as that can be told yet. */
  check(): boolean {
    if (!checking.loaded) {
      this.#moves.judged(() => this.check());
      return false;
    }
    const isWell = this.session.checks.check('form');
    if (!isWell) this.#moves.showIssues();
    this.#host.requestUpdate();
    return isWell;
  }

  /** Checks the whole form and sends the answers. Resolves when it is known what became of them. */
  async submit(): Promise<void> {
    const { session } = this;
    if (session.sending || session.stage === 'received') return;
    if (!checking.loaded && !(await this.#moves.canJudge())) return;
    // Whom the form does not concern sends nothing, whatever way leads here.
    if (session.concludeEarly()) this.#moves.arrive();
    else if (this.check()) await this.#sending.send();
  }

  /** Shows the receipt for what the host page sent by itself. */
  received(receipt: Receipt): void {
    if (this.session.stage !== 'received') this.#sending.received(receipt);
  }
}
