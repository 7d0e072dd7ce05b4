import type { Receipt } from '@amtform/submission';
import type { TemplateResult } from 'lit';
import type { AmtFormEvents } from './amt-form-events.js';
import { type FocusAim, FocusTarget } from './focus-target.js';
import { ListActions } from './list-actions.js';
import type { FormSession } from './session/form-session.js';
import type { FormActions } from './view/form-view.js';
import { FormSending } from './form-sending.js';
import type { TargetPlace } from './sending/make-target.js';
import { formParts, type FormParts } from './parts/form-parts.js';
import { PageTitle } from './page-title.js';
import { ScreenAddress } from './screen-address.js';
import { StageParts } from './parts/stage-parts.js';
import { DefinitionWords } from './words/definition-words.js';
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
  readonly #focus: FocusTarget;
  readonly #view: ReturnType<typeof viewMaker>;
  readonly #parts: StageParts;
  readonly #lists: ListActions;
  readonly #place: ScreenAddress;
  readonly #pageTitle = new PageTitle();
  readonly #sending: FormSending;
  readonly #sendingPart: FormParts['sending'];
  /** What is rendered while the form is not on the page must not speak for the page. */
  #isAway = false;

  constructor(session: FormSession, host: ScreenHost, { root, parts = formParts() }: ScreenPlace) {
    this.session = session;
    this.#host = host;
    this.#parts = new StageParts(session, parts);
    this.#place = new ScreenAddress(session, {
      part: parts.history,
      went: () => {
        this.#arrive();
      },
      wrong: () => {
        this.#showIssues();
      },
    });
    this.#focus = new FocusTarget(root);
    this.#lists = new ListActions(session, this.#focus);
    this.#sendingPart = parts.sending;
    this.#sending = new FormSending(session, host, {
      part: parts.sending,
      arrive: () => this.#arrive(),
      showIssues: () => this.#showIssues(),
      showFailure: () => this.#showFailure(),
      submit: () => this.submit(),
    });
    this.#view = viewMaker(session, this.#actions());
  }

  render(): TemplateResult {
    return this.#parts.render(
      this.#view({
        speech: this.#host.speech(),
        headingLevel: this.#host.headingLevel(),
        cards: this.#parts.cards,
        sendingPart: this.#sendingPart,
      }),
    );
  }

  /** Resolves once what is shown first can be rendered as a whole. */
  async ready(): Promise<void> {
    if (this.#host.hasHistory()) await this.#place.begin();
    const isNew = await this.#parts.load();
    if (isNew || this.#host.hasHistory()) this.#host.requestUpdate();
  }

  /** A sending of before this page was loaded was never confirmed: it can be asked after. */
  async askAgain(isPartial: boolean): Promise<void> {
    this.session.askAgain(isPartial ? 'unconfirmed-partial' : 'unconfirmed');
    await this.#sending.load();
    this.#showFailure();
  }

  /** Loads what later pages need. */
  preload(): void {
    this.#parts.preload(() => {
      this.#host.requestUpdate();
    });
  }

  /** To be called after each rendering. */
  rendered(): void {
    const { session } = this;
    const isWrong = session.showsSummary && !session.shown.onlyWarns && !this.#isAway;
    this.#pageTitle.show(isWrong ? this.#host.speech().words.errorPrefix : '');
    this.#place.show();
    this.#focus.apply();
  }

  /** The form leaves the page: what it said in title and address ends. */
  leave(): void {
    this.#isAway = true;
    this.#pageTitle.show('');
    this.#place.end();
  }

  /** The form is back on the page that it left. */
  comeBack(): void {
    this.#isAway = false;
    this.#host.requestUpdate();
    void this.ready();
  }

  goTo(page: string): boolean {
    const went = this.session.goTo(page);
    if (went) this.#arrive();
    return went;
  }

  /** Shows everything that is wrong in the whole form. Returns whether all is well. */
  check(): boolean {
    const isWell = this.session.check('form');
    if (!isWell) this.#showIssues();
    this.#host.requestUpdate();
    return isWell;
  }

  /** Checks the whole form and sends the answers. Resolves when it is known what became of them. */
  async submit(): Promise<void> {
    const { session } = this;
    if (session.sending || session.stage === 'received') return;
    // Whom the form does not concern sends nothing, whatever way leads here.
    if (session.concludeEarly()) {
      this.#arrive();
      return;
    }
    if (!this.check()) return;
    await this.#sending.send();
  }

  /** Shows the receipt for what the host page sent by itself. */
  received(receipt: Receipt): void {
    if (this.session.stage !== 'received') this.#sending.received(receipt);
  }

  #actions(): FormActions {
    const { session } = this;
    const lists = this.#lists;
    return {
      next: () => {
        this.#next();
      },
      back: () => {
        session.back();
        this.#arrive();
      },
      send: () => void this.#send(),
      goTo: (place) => {
        this.goTo(place);
      },
      review: () => {
        if (session.review()) this.#arrive();
        else this.#showIssues();
      },
      change: (pointer) => {
        session.change(pointer);
        this.#arrive({ pointer });
      },
      goToField: (pointer) => {
        this.#goToField(pointer);
      },
      addNamed: (group, name) => {
        lists.addNamed(group, name);
      },
      addEntry: (list) => {
        lists.add(list);
      },
      changeEntry: (list, index) => {
        this.#goToField(`${list}/${String(index)}`);
      },
      finishEntry: (list, index) => {
        lists.finish(list, index);
        this.#host.requestUpdate();
      },
      undoRemoval: () => {
        lists.undo();
        this.#host.requestUpdate();
      },
      removeEntry: (list, index) => {
        const { speech } = this.#host;
        lists.remove(list, index, new DefinitionWords(session.definition, speech()));
        this.#host.requestUpdate();
      },
      sendNow: this.#sending.now,
      stopSending: this.#sending.stop,
      askEarlier: () => void this.#sending.askEarlier(),
      sendAnyway: () => void this.#sending.sendAnyway(),
      saveFile: () => void this.#sending.save(),
      loadAgain: () => {
        this.#loadPart();
        this.#host.requestUpdate();
      },
    };
  }

  /** As submit, but what is unusual and not confirmed is asked about first, once. */
  async #send(): Promise<void> {
    const { session } = this;
    if (session.sending || !session.check('form') || !session.asksBack('form')) await this.submit();
    else this.#showIssues();
  }

  /** Whoever changed an answer from the review is back at that answer. */
  #next(): void {
    const { changing } = this.session.way;
    if (!this.session.next()) this.#showIssues();
    else this.#arrive(changing === undefined || this.session.stage !== 'review' ? 'title' : { change: changing });
  }

  /** Loads what is shown now needs, and shows it. */
  #loadPart(): void {
    void this.#parts.load().then((isNew) => {
      if (!isNew) return;
      // Fields that were loaded appear by themselves: who fills in a page already is not called back to its title.
      if (this.session.stage !== 'page') this.#focus.aim('title');
      this.#host.requestUpdate();
    });
  }

  /** Another page stands there: the focus goes to its title, as if it had been loaded. */
  #arrive(at: FocusAim = 'title'): void {
    this.#loadPart();
    this.#focus.aim(at);
    this.#host.requestUpdate();
    this.#host.tell('amt-page', { page: this.session.way.place });
  }

  #showIssues(): void {
    const first = this.session.shown.all[0];
    const page = first && this.session.pageOf(first.pointer);
    if (page && (this.session.stage !== 'page' || page.id !== this.session.page?.id)) this.#keepSummary(page.id);
    this.#focus.aim('summary');
    this.#host.requestUpdate();
  }

  #showFailure(): void {
    this.#focus.aim('failure');
    this.#host.requestUpdate();
  }

  #goToField(pointer: string): void {
    const page = this.session.pageOf(pointer);
    if (page && (this.session.stage !== 'page' || page.id !== this.session.page?.id)) this.#keepSummary(page.id);
    this.session.cards.openAround(pointer);
    this.#focus.aim({ pointer });
    this.#host.requestUpdate();
  }

  /** Goes to another page to mend something there: the summary comes along. */
  #keepSummary(page: string): void {
    const { showsSummary } = this.session;
    this.session.goTo(page);
    this.session.showsSummary = showsSummary;
  }
}
