import type { FormDefinition, Json } from '@amtform/model';
import { html } from 'lit';
import type { AmtFormEvents } from '../amt-form-events.js';
import type { Surroundings } from '../definition-loader.js';
import { FormScreen } from '../form-screen.js';
import { DraftSeat, draftSettings } from '../parts/draft-seat.js';
import { StatisticsSeat } from '../parts/statistics-seat.js';
import { keptSending } from '../sending/kept-sending.js';
import { FormSession } from '../session/form-session.js';
import type { FormElement } from './form-element.js';
import type { FormRoot } from './form-root.js';
import type { FormVoice } from './form-voice.js';

/** The form that the element shows now, with its drafts and what is told of it; empty until a definition came. */
export class FormSeat {
  readonly #form: FormElement;
  readonly #root: FormRoot;
  readonly #voice: FormVoice;
  readonly #statistics = new StatisticsSeat((detail) => {
    if (this.#form.statistics) this.tell('amt-statistics', detail);
  });
  #screen: FormScreen | undefined;
  #drafts: DraftSeat | undefined;
  /** Address of the definition: what its relative addresses start from. */
  #base = document.baseURI;

  constructor(form: FormElement, { root, voice }: { readonly root: FormRoot; readonly voice: FormVoice }) {
    this.#form = form;
    this.#root = root;
    this.#voice = voice;
  }

  /** What stands on the screen, once there is a form. */
  get screen(): FormScreen | undefined {
    return this.#screen;
  }

  get session(): FormSession | undefined {
    return this.#screen?.session;
  }

  /** Begins a form, with answers that the page set before. */
  begin(definition: FormDefinition, { base, extras }: Surroundings, answers: Json | undefined): void {
    const unconfirmed = answers === undefined ? keptSending(definition) : undefined;
    const { validate } = this.#form;
    const session = new FormSession(definition, answers ?? unconfirmed?.answers, { extras, validate });
    session.model.subscribe(() => {
      this.#form.requestUpdate();
      this.tell('amt-change', {});
    });
    this.#base = base;
    this.#screen?.leave();
    this.#screen = new FormScreen(session, this.#screenHost(), { root: this.#root.element });
    if (unconfirmed) void this.#screen.askAgain(unconfirmed.isPartial);
    this.#keepDrafts(session);
  }

  /** There is no form any more. */
  end(): void {
    this.#screen?.leave();
    this.#screen = undefined;
    this.#endDrafts();
  }

  /** The element leaves the page, and may come back. */
  leave(): void {
    this.#screen?.leave();
    this.#endDrafts();
    this.#statistics.look(undefined);
  }

  /** The element is on the page. */
  comeBack(): void {
    if (this.#screen && !this.#drafts) this.#keepDrafts(this.#screen.session);
    this.#screen?.comeBack();
  }

  render(): unknown {
    return html`${this.#drafts?.renderBefore()}${this.#screen?.render()}${this.#drafts?.renderAfter()}`;
  }

  /** To be called after each rendering. */
  rendered(): void {
    this.#screen?.rendered();
    this.#statistics.look(this.#form.statistics && this.#form.isConnected ? this.session : undefined);
  }

  /** Sends an event to the host page. Returns false if it was cancelled. */
  tell<Name extends keyof AmtFormEvents>(name: Name, detail: AmtFormEvents[Name]): boolean {
    if (name === 'amt-page') this.#drafts?.touch();
    else if (name === 'amt-receipt') this.#drafts?.wipe();
    const cancelable = name === 'amt-submit';
    return this.#form.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }

  /** What screen and drafts ask alike. */
  #host() {
    return {
      speech: () => this.#voice.speech,
      // What is no level is the second: the page itself has the first.
      headingLevel: () => (/^[1-4]$/.test(this.#form.headingLevel) ? Number(this.#form.headingLevel) : 2),
      requestUpdate: () => {
        this.#form.requestUpdate();
      },
    };
  }

  #screenHost() {
    const host = this.#host();
    const { speech } = host;
    return {
      ...host,
      place: () => ({ endpoint: this.#form.endpoint, base: this.#base, speech, target: this.#form.target }),
      tell: <Name extends keyof AmtFormEvents>(name: Name, detail: AmtFormEvents[Name]) => this.tell(name, detail),
      hasHistory: () => this.#form.history === 'hash',
    };
  }

  #keepDrafts(session: FormSession): void {
    this.#drafts?.end();
    const settings = draftSettings(session.definition, this.#form.draft);
    const goTo = (page: string) => {
      this.#screen?.goTo(page);
    };
    this.#drafts = settings && new DraftSeat({ session, settings, goTo, ...this.#host() });
  }

  #endDrafts(): void {
    this.#drafts?.end();
    this.#drafts = undefined;
  }
}
