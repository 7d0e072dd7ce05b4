import { appendPointer, withNewEntry, withoutEntry } from '@amtform/model';
import type { Target } from '@amtform/submission';
import type { TemplateResult } from 'lit';
import type { AmtFormEvents } from './amt-form-events.js';
import { FocusTarget } from './focus-target.js';
import type { FormSession } from './session/form-session.js';
import { formParts, type FormParts } from './parts/form-parts.js';
import type { LatePart } from './parts/late-part.js';
import { whenIdle } from './parts/when-idle.js';
import { renderLate } from './view/render-late.js';
import { renderPage } from './view/render-page.js';
import { viewMaker } from './view/view-maker.js';
import type { Speech } from './words/speech.js';

/** What a screen needs of the element that it stands in. */
export interface ScreenHost {
  speech(): Speech;
  /** Level of the form's title, 1 to 4. */
  headingLevel(): number;
  target(): Target | undefined;
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
  readonly #parts: FormParts;

  constructor(session: FormSession, host: ScreenHost, { root, parts = formParts() }: ScreenPlace) {
    this.session = session;
    this.#host = host;
    this.#parts = parts;
    this.#focus = new FocusTarget(root);
    this.#view = viewMaker(session, {
      next: () => {
        this.#next();
      },
      back: () => {
        session.back();
        this.#arrive();
      },
      send: () => void this.submit(),
      goToField: (pointer) => {
        this.#goToField(pointer);
      },
      addNamed: (group, name) => {
        this.#addNamed(group, name);
      },
      addEntry: (list) => {
        this.#addEntry(list);
      },
      removeEntry: (list, index) => {
        this.#removeEntry(list, index);
      },
      loadAgain: () => {
        this.#loadPart();
        host.requestUpdate();
      },
    });
  }

  render(): TemplateResult {
    const view = this.#view({ speech: this.#host.speech(), headingLevel: this.#host.headingLevel() });
    const { review, receipt } = this.#parts;
    switch (this.session.stage) {
      case 'page':
        return renderPage(view);
      case 'review':
        return renderLate(review, view, ({ renderReview }) => renderReview(view));
      case 'received':
        return renderLate(receipt, view, ({ renderReceipt }) => renderReceipt(view));
    }
  }

  /** Loads what later pages need, as soon as the browser has time: then a bad network stops nobody at the end. */
  preload(): void {
    whenIdle(() => {
      if (this.session.hasReview) void this.#parts.review.load();
      void this.#parts.receipt.load();
    });
  }

  /** To be called after each rendering. */
  rendered(): void {
    this.#focus.apply();
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
    const host = this.#host;
    if (session.sending || session.stage === 'received' || !this.check()) return;
    const submission = session.content(host.speech().language);
    if (!host.tell('amt-submit', { submission })) return;
    const target = this.#target();
    if (!target) {
      session.failure = 'no-target';
      this.#showFailure();
      host.tell('amt-failure', { reason: 'no-target' });
      return;
    }
    const sending = session.send(submission, target, new AbortController().signal);
    host.requestUpdate();
    const outcome = await sending;
    if (outcome.type === 'received') {
      this.#arrive();
      host.tell('amt-receipt', { receipt: outcome.receipt });
      return;
    }
    if (outcome.type === 'rejected') this.#showIssues();
    else this.#showFailure();
    host.tell('amt-failure', { reason: 'sending', outcome });
    if (outcome.type === 'failed' && outcome.status === 401) host.tell('amt-session-expired', {});
  }

  #target(): Target | undefined {
    try {
      const target = this.#host.target();
      if (!target) console.error('amt-form: nowhere to send to. Set “submission” in the definition or “endpoint”.');
      return target;
    } catch (error) {
      console.error(`amt-form: the answers cannot be sent: ${String(error)}`);
      return undefined;
    }
  }

  #next(): void {
    if (this.session.next()) this.#arrive();
    else this.#showIssues();
  }

  /** Another page stands there: the focus goes to its title, as if it had been loaded. */
  #arrive(): void {
    const { stage, page } = this.session;
    this.#loadPart();
    this.#focus.aim('title');
    this.#host.requestUpdate();
    this.#host.tell('amt-page', {
      page: stage === 'page' ? (page?.id ?? '') : stage === 'review' ? 'review' : 'receipt',
    });
  }

  /** Loads the part that what is shown now needs, and shows it. */
  #loadPart(): void {
    const part = this.#neededPart();
    if (!part || part.loaded) return;
    void part.load().then(() => {
      if (this.#neededPart() !== part) return;
      this.#focus.aim('title');
      this.#host.requestUpdate();
    });
  }

  #neededPart(): LatePart<unknown> | undefined {
    const { review, receipt } = this.#parts;
    const parts = { page: undefined, review, received: receipt };
    return parts[this.session.stage];
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
    this.#focus.aim({ pointer });
    this.#host.requestUpdate();
  }

  /** The new entry stands before the button that made it, so the focus goes there. */
  #addEntry(pointer: string): void {
    const list = this.session.model.node(pointer);
    if (list?.type !== 'list') return;
    this.session.model.setAnswer(pointer, withNewEntry(list));
    this.#focus.aim({ pointer: `${pointer}/${String(list.children.length)}` });
  }

  #addNamed(group: string, name: string): void {
    const pointer = appendPointer(group, name);
    if (!this.session.model.node(pointer)) this.session.model.setAnswer(pointer, null);
    this.#focus.aim({ pointer });
  }

  /** The pressed button goes with its entry: the focus must not be lost with it. */
  #removeEntry(pointer: string, index: number): void {
    const list = this.session.model.node(pointer);
    if (list?.type !== 'list') return;
    this.session.model.setAnswer(pointer, withoutEntry(list, index));
    this.#focus.aim({ pointer });
  }

  /** Goes to another page to mend something there: the summary comes along. */
  #keepSummary(page: string): void {
    const { showsSummary } = this.session;
    this.session.goTo(page);
    this.session.showsSummary = showsSummary;
  }
}
