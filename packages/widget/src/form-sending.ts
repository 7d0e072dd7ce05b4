import type { Receipt, SendingStage } from '@amtform/submission';
import type { ScreenHost } from './form-screen.js';
import type { FormParts } from './parts/form-parts.js';
import type { Sender } from './sending/sender.js';
import type { ScreenMoves } from './screen-moves.js';
import { waitsForUploads } from './sending/waits-for-uploads.js';
import type { FormSession } from './session/form-session.js';

/** What a sending leads to. */
export interface SendingScreen {
  readonly part: FormParts['sending'];
  readonly moves: ScreenMoves;
  /** Checks everything and sends again. */
  readonly submit: () => Promise<void>;
}

/** Sends what a session holds, and tells the screen and the host page at each stage. The part that sends loads later. */
export class FormSending {
  readonly #session: FormSession;
  readonly #host: ScreenHost;
  readonly #part: FormParts['sending'];
  readonly #screen: SendingScreen;
  #sender: Sender | undefined;

  constructor(session: FormSession, host: ScreenHost, screen: SendingScreen) {
    this.#session = session;
    this.#host = host;
    this.#part = screen.part;
    this.#screen = screen;
  }

  /** Sends the answers, which are checked. Resolves when it is known what became of them. */
  async send(): Promise<void> {
    const host = this.#host;
    const session = this.#session;
    if (waitsForUploads(session, () => host.requestUpdate())) {
      await this.load();
      session.failure = 'uploading';
      this.#screen.moves.showFailure();
      return;
    }
    const content = session.content(host.speech().language);
    if (!host.tell('amt-submit', { submission: content })) return;
    session.sending = true;
    session.failure = undefined;
    host.requestUpdate();
    try {
      const sender = await this.#load();
      const target = sender && (await sender.target(host.place()));
      if (!target) {
        this.#giveUp(sender ? 'no-target' : 'not-loaded');
        return;
      }
      // Whoever changed an answer meanwhile is asked before there is a second submission.
      session.state.earlier = await sender.unsettled(content);
      if (session.state.earlier !== undefined) {
        this.#giveUp('unsettled');
        return;
      }
      const outcome = await session.send(() => sender.send(content, target, (stage) => this.#report(stage)));
      if (outcome.type === 'received') {
        this.#screen.moves.arrive();
        host.tell('amt-receipt', { receipt: outcome.receipt });
        return;
      }
      if (outcome.type === 'rejected') this.#screen.moves.showIssues();
      else this.#screen.moves.showFailure();
      host.tell('amt-failure', { reason: 'sending', outcome });
      if (outcome.type === 'failed' && outcome.status === 401) host.tell('amt-session-expired', {});
    } catch (error) {
      console.error(`amt-form: the answers cannot be sent: ${String(error)}`);
      this.#giveUp('no-target');
    } finally {
      session.sending = false;
      session.state.stage = undefined;
      session.state.until = undefined;
    }
  }

  /** The host page sent by itself, and this is what it got for it. */
  received(receipt: Receipt): void {
    this.#session.receive(receipt);
    // After a reload nobody has sent anything yet, and what the tab kept of the sending before has to go all the same.
    void this.#load().then((sender) => sender?.forget());
    this.#screen.moves.arrive();
    this.#host.tell('amt-receipt', { receipt });
  }

  /** Tries now instead of waiting. */
  readonly now = (): void => this.#sender?.skip();

  /** Gives up for now. */
  readonly stop = (): void => this.#sender?.stop();

  /** Takes the answers back that were sent before, and asks what became of them. */
  readonly askEarlier = async (): Promise<void> => {
    const { model, state } = this.#session;
    if (state.earlier !== undefined) model.setAnswer('', state.earlier);
    await this.#screen.submit();
  };

  /** Sends these answers, whatever became of those that were sent before. */
  readonly sendAnyway = async (): Promise<void> => {
    await this.#sender?.settle();
    await this.#screen.submit();
  };

  /** Saves the answers as a file, for whoever cannot send them. */
  readonly save = async (): Promise<void> => {
    const sender = await this.#load();
    if (!sender) return;
    const fileName = await sender.save(this.#session.content(this.#host.speech().language));
    this.#session.state.handedOver = { type: 'handed-over', fileName };
    this.#host.requestUpdate();
  };

  /** Loads the part that sends, and its words. */
  async load(): Promise<void> {
    await this.#part.load();
    await this.#part.loaded?.loadSendingWords(this.#host.speech());
  }

  async #load(): Promise<Sender | undefined> {
    await this.load();
    const { loaded } = this.#part;
    this.#sender ??= loaded && new loaded.Sender(this.#session.definition);
    return this.#sender;
  }

  #report(stage: SendingStage): void {
    const { state } = this.#session;
    state.stage = stage;
    state.until = stage.type === 'waiting' ? Date.now() + stage.milliseconds : undefined;
    this.#host.tell('amt-sending', { stage });
    this.#tick(stage);
  }

  /** Shows the time that is left, each second. */
  #tick(stage: SendingStage): void {
    if (this.#session.state.stage !== stage) return;
    this.#host.requestUpdate();
    if (stage.type === 'waiting') setTimeout(() => this.#tick(stage), 1000);
  }

  #giveUp(reason: 'no-target' | 'not-loaded' | 'unsettled'): void {
    const session = this.#session;
    if (reason === 'no-target')
      console.error('amt-form: nowhere to send to. Set “submission” in the definition or “endpoint”.');
    session.sending = false;
    session.failure = reason;
    this.#screen.moves.showFailure();
    this.#host.tell('amt-failure', { reason });
  }
}
