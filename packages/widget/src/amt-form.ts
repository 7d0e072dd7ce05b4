import type { FormDefinition, FormModel, Issue, Json, Validate } from '@amtform/model';
import type { Receipt, Target } from '@amtform/submission';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { DefinitionLoader, type Surroundings } from './definition-loader.js';
import { FormAppearance } from './element/form-appearance.js';
import { FormRoot } from './element/form-root.js';
import { FormSeat } from './element/form-seat.js';
import { FormVoice } from './element/form-voice.js';
import { checking } from './parts/checking.js';
import { renderNoLanguage } from './view/render-no-language.js';

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

  readonly #root = new FormRoot(this);
  readonly #voice = new FormVoice(this);
  readonly #seat = new FormSeat(this, { root: this.#root, voice: this.#voice });
  readonly #appearance = new FormAppearance(this, { root: this.#root, seat: this.#seat, voice: this.#voice });
  readonly #loader = new DefinitionLoader({
    begin: (definition, surroundings) => {
      this.#begin(definition, surroundings);
    },
    end: () => {
      this.#end();
    },
    fail: (error) => {
      this.#fail(error);
    },
  });
  #isFailed = false;
  #answers: Json | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The definition, or a bare JSON Schema, as an object: instead of `src`. */
  get definition(): FormDefinition | undefined {
    return this.#seat.session?.definition;
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
    return checking.loaded ? (this.model?.issues ?? []) : [];
  }

  /** The form without the screen; undefined until the form is ready. */
  get model(): FormModel | undefined {
    return this.#seat.session?.model;
  }

  override connectedCallback(): void {
    // While the definition is on its way.
    void checking.load();
    this.#voice.hearPage();
    this.#takeEarlyProperties();
    this.#turn();
    super.connectedCallback();
    this.#root.join();
    this.#seat.comeBack();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Not while the form is only moved to another place.
    queueMicrotask(() => {
      if (!this.isConnected) this.#seat.leave();
    });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang') this.#turn();
  }

  /** Shows everything that is wrong in the whole form. Returns whether all is well. */
  check(): boolean {
    return this.#seat.screen?.check() ?? false;
  }

  /** Goes to a page by its id. Returns whether there is such a page now. */
  goTo(page: string): boolean {
    return this.#seat.screen?.goTo(page) ?? false;
  }

  /** Checks the whole form and sends the answers, as its last button does. Resolves when it is known what became of them. */
  async submit(): Promise<void> {
    await this.#seat.screen?.submit();
  }

  /**
   * For a page that cancels `amt-submit` and sends by itself: shows the receipt that it got and deletes what is kept of
   * the answers in the browser.
   */
  received(receipt: Receipt): void {
    this.#seat.screen?.received(receipt);
  }

  protected override createRenderRoot(): HTMLElement {
    return this.#root.open(() => this.#seat.screen);
  }

  /** Nobody sees the form in one language first and in another a moment later. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const update = () => super.scheduleUpdate() as Promise<unknown> | undefined;
    const { turning } = this.#voice;
    return turning && this.#root.element.childElementCount === 0 ? turning.then(update) : update();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('src') || this.src === '') return;
    this.#loader.load(this.src);
  }

  protected override render(): unknown {
    const { speech } = this.#voice;
    this.#root.describe(speech);
    const again = this.#voice.lacksWords
      ? renderNoLanguage(speech, () => {
          this.#turn();
        })
      : nothing;
    if (!this.#isFailed) return html`${again}${this.#seat.render()}`;
    return html`<p class="amt-notice amt-notice-danger" role="alert">${speech.words.notLoaded}</p>`;
  }

  protected override updated(): void {
    this.#seat.rendered();
  }

  #turn(): void {
    if (this.#seat.screen || this.#isFailed) this.#voice.turn(this.definition);
  }

  #begin(definition: FormDefinition, surroundings: Surroundings): void {
    this.#isFailed = false;
    this.#seat.begin(definition, surroundings, this.#answers);
    this.#turn();
    void this.#appearance.begin();
  }

  #end(): void {
    this.#seat.end();
    this.#turn();
    this.#appearance.end();
  }

  /** The citizen gets the fallback and a calm sentence, the webmaster the exact reason. */
  #fail(error: Error): void {
    console.error(`amt-form: ${this.src || 'definition'}: ${error.message}`);
    this.#isFailed = true;
    this.#end();
    this.#seat.tell('amt-failure', { reason: 'definition', error });
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
