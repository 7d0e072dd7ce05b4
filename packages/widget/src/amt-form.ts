import { adoptStyles } from '@amtform/elements';
import { type FormDefinition, type FormModel, type Issue, type Json, type Validate } from '@amtform/model';
import type { Receipt, Target } from '@amtform/submission';
import { html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { AmtFormEvents } from './amt-form-events.js';
import { DefinitionLoader } from './definition-loader.js';
import type { Extras } from './extras/load-extras.js';
import { Fallback } from './fallback.js';
import { FormScreen } from './form-screen.js';
import { handleFields } from './handle-fields.js';
import { keepToItself } from './keep-to-itself.js';
import { keepTextNodes } from './page-translation.js';
import { keptSending } from './sending/kept-sending.js';
import { pageTheme } from './page-theme.js';
import { DraftSeat, draftSettings } from './parts/draft-seat.js';
import { StatisticsSeat } from './parts/statistics-seat.js';
import { FormSession } from './session/form-session.js';
import { Speaker } from './words/speaker.js';

/**
 * An administrative form, from its definition to the receipt. Its children are shown until the form is ready, and come
 * back where it cannot be loaded.
 *
 * @fires amt-ready - The form stands on the page.
 * @fires amt-change - An answer changed.
 * @fires amt-page - Another page is shown; `detail.page` is its id, `review` or `receipt`.
 * @fires amt-submit - The answers are about to be sent; cancel it to send `detail.submission` yourself.
 * @fires amt-sending - A try begins, moves or is waited for; `detail.stage` tells which.
 * @fires amt-receipt - The receiver keeps the answers; `detail.receipt` has the reference.
 * @fires amt-failure - The form could not be loaded or sent; `detail.reason` tells which.
 * @fires amt-session-expired - The receiver wants the person to log in again (401).
 * @fires amt-statistics - Somebody came one step further; `detail` has no answers. Only with the attribute `statistics`.
 */
export class AmtForm extends LitElement {
  /** Address of the definition, or of a bare JSON Schema. */
  @property() src = '';
  /** Address that the answers go to, instead of the definition's. */
  @property() endpoint = '';
  /** Whether unsent answers are kept: `off`, `tab` or `device`. */
  @property() draft = '';
  /** `shadow` renders into one shadow root, for pages whose scripts rewrite every control. Read once. */
  @property() isolation = '';
  /** `light` or `dark`; without it the person's own setting, where the page around follows that too. */
  @property() theme = '';

  /** `hash` gives each page an address in the hash, so that the browser's Back leads from page to page. Read once. */
  @property() history = '';
  /** Whether `amt-statistics` tells the page how far people come. */
  @property({ type: Boolean }) statistics = false;
  /** Level of the form's title among the headings of the page, 1 to 4. */
  @property({ attribute: 'heading-level' }) headingLevel = '2';

  /** Where the answers go, instead of the definition's and `endpoint`: a target of the host page's own. */
  target: Target | undefined;

  /** What `amtform compile` made of the schema. It judges the answers instead of the interpreter. Set it before the form. */
  validate: Validate | undefined;

  readonly #root = document.createElement('div');
  readonly #fallback = new Fallback(this);
  readonly #loader = new DefinitionLoader({
    begin: (definition, { base, extras }) => {
      this.#begin(definition, base, extras);
    },
    end: () => {
      this.#end();
    },
    fail: (error) => {
      this.#fail(error);
    },
  });
  #screen: FormScreen | undefined;
  #drafts: DraftSeat | undefined;
  readonly #statistics = new StatisticsSeat((detail) => {
    if (this.statistics) this.#tell('amt-statistics', detail);
  });
  #isFailed = false;
  #pageTheme = '';
  #pageLanguage: string | undefined;
  /** Address of the definition: what its relative addresses start from. */
  #base = document.baseURI;
  #answers: Json | undefined;
  readonly #speaker = new Speaker();
  /** Resolves when the words of the wanted language are here; undefined where they are. */
  #turning: Promise<void> | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The definition, or a bare JSON Schema, as an object: instead of `src`. */
  get definition(): FormDefinition | undefined {
    return this.#screen?.session.definition;
  }

  set definition(json: unknown) {
    this.#loader.open(json);
  }

  /** The answers, those behind hidden fields included. Setting them replaces all of them. */
  get answers(): Json {
    return this.model?.answers ?? this.#answers ?? {};
  }

  set answers(answers: Json) {
    this.#answers = answers;
    this.model?.setAnswer('', answers);
  }

  /** What is wrong with the answers as they would be sent now, in the order of the form. */
  get issues(): readonly Issue[] {
    return this.model?.issues ?? [];
  }

  /** The form without the screen; undefined until the form is ready. */
  get model(): FormModel | undefined {
    return this.#screen?.session.model;
  }

  override connectedCallback(): void {
    // Read once: a page translator changes it while somebody fills in the form.
    this.#pageLanguage ??= this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? undefined;
    this.#takeEarlyProperties();
    this.#turn();
    super.connectedCallback();
    const root = this.shadowRoot ?? this.getRootNode();
    adoptStyles(root instanceof ShadowRoot ? root : document);
    this.#pageTheme = pageTheme(this);
    if (this.#screen && !this.#drafts) this.#keepDrafts(this.#screen.session);
    this.#screen?.comeBack();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Not while the form is only moved to another place.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#screen?.leave();
      this.#drafts?.end();
      this.#drafts = undefined;
      this.#statistics.look(undefined);
    });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang') this.#turn();
  }

  /** Shows everything that is wrong in the whole form. Returns whether all is well. */
  check(): boolean {
    return this.#screen?.check() ?? false;
  }

  /** Goes to a page by its id. Returns whether there is such a page now. */
  goTo(page: string): boolean {
    return this.#screen?.goTo(page) ?? false;
  }

  /** Checks the whole form and sends the answers, as its last button does. Resolves when it is known what became of them. */
  async submit(): Promise<void> {
    await this.#screen?.submit();
  }

  /**
   * For a page that cancels `amt-submit` and sends by itself: shows the receipt that it got and deletes what is kept of
   * the answers in the browser.
   */
  received(receipt: Receipt): void {
    this.#screen?.received(receipt);
  }

  protected override createRenderRoot(): HTMLElement {
    this.#root.className = 'amt-form';
    keepTextNodes(this.#root);
    keepToItself(this.#root);
    handleFields(
      this.#root,
      () => this.#screen?.session,
      () => {
        this.requestUpdate();
      },
    );
    if (this.isolation === 'shadow') this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    return this.#root;
  }

  /** Nobody sees the form in one language first and in another a moment later. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const update = () => super.scheduleUpdate() as Promise<unknown> | undefined;
    return this.#turning && this.#root.childElementCount === 0 ? this.#turning.then(update) : update();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('src') || this.src === '') return;
    this.#loader.load(this.src);
  }

  protected override render(): unknown {
    const { language, words } = this.#speaker.speech;
    this.#setRoot({ lang: language, dir: words.dir, 'data-theme': this.theme || this.#pageTheme });
    if (this.#isFailed) return html`<p class="amt-notice amt-notice-danger" role="alert">${words.notLoaded}</p>`;
    return html`${this.#drafts?.renderBefore()}${this.#screen?.render()}${this.#drafts?.renderAfter()}`;
  }

  protected override updated(): void {
    this.#screen?.rendered();
    this.#statistics.look(this.statistics && this.isConnected ? this.#screen?.session : undefined);
  }

  /** Writes only what changed: an attribute that is written makes the browser style the whole form anew. */
  #setRoot(attributes: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (this.#root.getAttribute(name) !== value) this.#root.setAttribute(name, value);
    }
  }

  /** What is no level is the second: the page itself has the first. */
  get #headingLevel(): number {
    return /^[1-4]$/.test(this.headingLevel) ? Number(this.headingLevel) : 2;
  }

  /** Speaks the wanted language as soon as its words are here. */
  #turn(): void {
    if (!this.#screen && !this.#isFailed) return;
    const turning = this.#speaker.turnTo(this.definition, [this.getAttribute('lang') ?? undefined, this.#pageLanguage]);
    this.#turning = turning;
    this.requestUpdate();
    void turning?.then(() => {
      if (this.#turning === turning) this.#turning = undefined;
      this.requestUpdate();
    });
  }

  #begin(definition: FormDefinition, base: string, extras?: Extras): void {
    const unconfirmed = this.#answers === undefined ? keptSending(definition) : undefined;
    const session = new FormSession(definition, this.#answers ?? unconfirmed?.answers, {
      extras,
      validate: this.validate,
    });
    session.model.subscribe(() => {
      this.requestUpdate();
      this.#tell('amt-change', {});
    });
    this.#base = base;
    this.#isFailed = false;
    this.#screen?.leave();
    this.#screen = new FormScreen(
      session,
      {
        speech: () => this.#speaker.speech,
        place: () => ({
          endpoint: this.endpoint,
          base: this.#base,
          speech: () => this.#speaker.speech,
          target: this.target,
        }),
        requestUpdate: () => {
          this.requestUpdate();
        },
        tell: (name, detail) => this.#tell(name, detail),
        hasHistory: () => this.history === 'hash',
        headingLevel: () => this.#headingLevel,
      },
      { root: this.#root },
    );
    if (unconfirmed) void this.#screen.askAgain(unconfirmed.isPartial);
    this.#keepDrafts(session);
    this.#turn();
    this.#appear();
  }

  #keepDrafts(session: FormSession): void {
    this.#drafts?.end();
    const settings = draftSettings(session.definition, this.draft);
    this.#drafts =
      settings &&
      new DraftSeat({
        session,
        settings,
        speech: () => this.#speaker.speech,
        headingLevel: () => this.#headingLevel,
        requestUpdate: () => {
          this.requestUpdate();
        },
        goTo: (page) => {
          this.#screen?.goTo(page);
        },
      });
  }

  /** Shows what is rendered in the place of the fallback, once it is rendered: nobody sees half a form. */
  #appear(): void {
    const screen = this.#screen;
    const shown = screen?.ready().then(() => this.updateComplete) ?? this.updateComplete;
    const taking = this.#fallback.asks ? this.#takeOver(shown) : shown;
    void taking.then((isTaken) => {
      // Another definition may have come meanwhile, or none that can be read. A fallback that asks stays where what was
      // typed there cannot be taken over: it can be sent as it is.
      if (this.#screen !== screen || isTaken === undefined) return;
      const { focused } = this.#fallback;
      this.#fallback.hide();
      this.shadowRoot?.querySelector('slot')?.remove();
      (this.shadowRoot ?? this).append(this.#root);
      if (focused !== undefined) this.#focus(focused);
      this.#tell('amt-ready', {});
      screen?.preload();
    });
  }

  /** A field has its control only once it stood in the page. */
  #focus(pointer: string): void {
    const field = this.#root.querySelector<LitElement>(`[data-at="${CSS.escape(pointer)}"]`);
    void field?.updateComplete.then(() => {
      field.focus();
    });
  }

  /** Brings what people typed into a form without scripts to this one. Resolves to undefined where that failed. */
  async #takeOver(shown: Promise<unknown>): Promise<boolean | undefined> {
    try {
      const [{ takeOver }] = await Promise.all([import('./takeover/take-over.js'), shown]);
      if (this.model) takeOver(this.model, this.#fallback.typed, this.#speaker.speech.language);
      await this.updateComplete;
      return true;
    } catch {
      return this.#fallback.typed.length > 0 ? undefined : true;
    }
  }

  /** Where there was a form, the fallback comes back. */
  #end(): void {
    this.#screen?.leave();
    this.#screen = undefined;
    this.#drafts?.end();
    this.#drafts = undefined;
    this.#turn();
    const home = this.shadowRoot ?? this;
    home.prepend(this.#root);
    if (this.shadowRoot && !this.shadowRoot.querySelector('slot')) home.append(document.createElement('slot'));
    this.#fallback.show();
  }

  /** The citizen gets the fallback and a calm sentence, the webmaster the exact reason. */
  #fail(error: Error): void {
    console.error(`amt-form: ${this.src || 'definition'}: ${error.message}`);
    this.#isFailed = true;
    this.#end();
    this.#tell('amt-failure', { reason: 'definition', error });
  }

  #tell<Name extends keyof AmtFormEvents>(name: Name, detail: AmtFormEvents[Name]): boolean {
    if (name === 'amt-page') this.#drafts?.touch();
    else if (name === 'amt-receipt') this.#drafts?.wipe();
    const cancelable = name === 'amt-submit';
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }

  /** Properties that a page set before this script was loaded stand in the way of the accessors. */
  #takeEarlyProperties(): void {
    for (const name of ['definition', 'answers'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = this[name];
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-form': AmtForm;
  }
}
