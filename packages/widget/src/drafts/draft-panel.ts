import { html, nothing, type TemplateResult } from 'lit';
import type { DraftHost } from './draft-host.js';
import { DraftFiles } from './draft-files.js';
import { DraftKeeper } from './draft-keeper.js';
import type { DraftView } from './draft-view.js';
import { renderKeeping } from './render-keeping.js';
import { renderNotice } from './render-notice.js';
import { renderOffer } from './render-offer.js';
import { renderOutdated } from './render-outdated.js';
import { draftWordsFor, loadDraftWords } from './words/draft-words-for.js';

/** Everything about drafts that a person sees: before the form what was begun, after it whether answers are kept. */
export class DraftPanel {
  readonly #host: DraftHost;
  readonly #keeper: DraftKeeper;
  readonly #files: DraftFiles;
  /** The language whose words were asked for last (BCP 47). */
  #language: string | undefined;

  constructor(host: DraftHost) {
    this.#host = host;
    this.#keeper = new DraftKeeper(host);
    this.#files = new DraftFiles(host, this.#keeper);
    void this.#keeper.find();
  }

  /** What stands before the form. */
  renderBefore(): TemplateResult {
    const view = this.#view;
    const { offers } = this.#keeper;
    // The empty line is there from the start: what comes into it later is read aloud.
    return html`<div class="amt-draft" data-draft="before">
      <p class="amt-visually-hidden" role="status">${view && offers.length > 0 ? view.words.offer.title : nothing}</p>
      ${view ? this.#renderFound(view) : nothing}
    </div>`;
  }

  /** What stands after the form. */
  renderAfter(): TemplateResult | typeof nothing {
    const view = this.#view;
    return view ? renderKeeping(view) : nothing;
  }

  /** Something changed that a draft keeps. */
  touch(): void {
    this.#keeper.touch();
  }

  /** The answers are sent. */
  wipe(): void {
    void this.#keeper.wipe();
  }

  /** The form is not shown any more. */
  end(): void {
    this.#keeper.end();
  }

  #renderFound(view: DraftView): unknown {
    const { outdated } = this.#keeper;
    return [renderNotice(view), outdated ? renderOutdated(outdated, view) : renderOffer(view)];
  }

  /** What the templates read, once the words are here. */
  get #view(): DraftView | undefined {
    const { language } = this.#host.speech();
    const words = draftWordsFor(language);
    if (language !== this.#language) {
      this.#language = language;
      if (!words) void loadDraftWords(language).then(() => this.#host.requestUpdate());
    }
    if (!words) return undefined;
    const shown = { host: this.#host, keeper: this.#keeper, files: this.#files };
    return { ...shown, words, language, headingLevel: this.#host.headingLevel() };
  }
}
