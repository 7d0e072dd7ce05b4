import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FieldOption } from '../field-option.js';
import { OptionSearch } from './option-search.js';
import { readText } from './read-text.js';
import { TypedField } from './typed-field.js';

/** So many options stand in the list at most: nobody reads more, and each costs time at every key. */
const mostListed = 50;

/** Milliseconds without a key before the number of matches is said: a screen reader says the typed letters first. */
const quiet = 1000;

/**
 * One of very many options, found by typing: an editable combobox with a list (ARIA Authoring Practices). The answer is
 * an option's value, or the text as it stands where it names no option, so that nothing typed is lost.
 */
export class SearchField extends TypedField<unknown> {
  /** What can be chosen. */
  @property({ attribute: false }) options: readonly FieldOption[] = [];
  /** Words in the empty field. */
  @property({ attribute: 'choose-text' }) chooseText = '';
  /** Says that no option has the typed words. */
  @property({ attribute: 'no-match-text' }) noMatchText = '';
  /** Says how many options have the typed words: `{count}`. */
  @property({ attribute: 'matches-text' }) matchesText = '';
  /** Says how many more there are than the list shows: `{count}`. */
  @property({ attribute: 'more-text' }) moreText = '';
  /** Name of the button that empties the field. */
  @property({ attribute: 'clear-text' }) clearText = '';

  /** Whether only an option is an answer: another text is not sent, and goes when the field is left. */
  @property({ attribute: false }) onlyOptions = false;

  #search = new OptionSearch([]);
  #isOpen = false;
  /** What the list is searched for. */
  #query = '';
  /** Position in the list where the arrow keys are; -1 in the text. */
  #active = -1;
  /** What a screen reader says of the list. */
  #status = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('options')) this.#search = this.#search.over(this.options);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('options')) this.show();
  }

  protected override read(text: string): string | undefined {
    return readText(text);
  }

  protected override write(value: unknown): string {
    return this.#optionOf(value)?.label ?? (typeof value === 'string' ? value : '');
  }

  protected override renderControl(): TemplateResult {
    const listed = this.#listed;
    return html`<div class="amt-search">
      <input
        class="amt-input"
        id=${this.fieldId}
        type="text"
        role="combobox"
        placeholder=${this.chooseText || ' '}
        spellcheck="false"
        autocomplete=${this.autocomplete || 'off'}
        ?readonly=${this.readOnly}
        aria-autocomplete="list"
        aria-controls="${this.fieldId}-list"
        aria-expanded=${listed.length > 0}
        aria-activedescendant=${this.#active < 0 ? nothing : `${this.fieldId}-${this.#active}`}
        aria-describedby=${this.describedBy}
        aria-required=${this.flag(this.required)}
        aria-invalid=${this.flag(this.messages.length > 0)}
        @input=${this.handleInput}
        @change=${this.#handleChange}
        @keydown=${this.#handleKey}
        @click=${this.#handleClick}
        @focus=${this.#prepare}
        @blur=${this.#close}
      />
      ${this.readOnly ? nothing : this.#renderClear()}
      <div class="amt-list-box" ?hidden=${!this.#isOpen} @mousedown=${this.#keepFocus}>
        <ul role="listbox" id="${this.fieldId}-list" aria-label=${this.label} ?hidden=${listed.length === 0}>
          ${listed.map((option, index) => this.#renderOption(option, index))}
        </ul>
        ${this.#renderMore()}
      </div>
      <div class="amt-visually-hidden" role="status" .textContent=${this.#status}></div>
    </div>`;
  }

  /** Not a stop for the Tab key, whose users empty a field as any other. */
  #renderClear(): TemplateResult {
    return html`<button
      class="amt-clear"
      type="button"
      tabindex="-1"
      aria-label=${this.clearText}
      @mousedown=${this.#keepFocus}
      @click=${this.#handleClear}
    >
      ×
    </button>`;
  }

  /** Page translators put their own elements in the place of text: `textContent` replaces those too. */
  #renderOption(option: FieldOption, index: number): TemplateResult {
    return html`<li
      role="option"
      id="${this.fieldId}-${index}"
      aria-selected=${index === this.#active}
      .textContent=${option.label}
      @click=${() => this.#choose(option)}
    ></li>`;
  }

  #renderMore(): unknown {
    const count = this.#found.length;
    if (count > 0 && count <= mostListed) return nothing;
    return html`<p .textContent=${count > 0 ? fill(this.moreText, count - mostListed) : this.noMatchText}></p>`;
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  get #found(): readonly FieldOption[] {
    return this.#isOpen ? this.#search.matching(this.#query) : [];
  }

  get #listed(): readonly FieldOption[] {
    return this.#found.slice(0, mostListed);
  }

  #optionOf(value: unknown): FieldOption | undefined {
    return this.options.find((option) => option.value === value);
  }

  /** The first search takes longer than a key may. */
  #prepare(): void {
    this.#search.matching('');
  }

  #open(query: string): void {
    const wasOpen = this.#isOpen;
    this.#close();
    this.#isOpen = true;
    this.#query = query;
    this.#timer = setTimeout(() => this.#say(), quiet);
    if (!wasOpen) this.#reveal('.amt-list-box');
  }

  /** Opens the list for what stands in the field: who has chosen already and opens it again wants to see other options. */
  #openAgain(): void {
    const text = this.#input?.value ?? '';
    this.#open(text === this.#optionOf(this.value)?.label ? '' : text);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#isOpen = false;
    this.#active = -1;
    this.#status = '';
    this.requestUpdate();
  }

  #say(): void {
    const count = this.#found.length;
    this.#status = count > 0 ? fill(this.matchesText, count) : this.noMatchText;
    this.requestUpdate();
  }

  #reveal(selector: string): void {
    void this.updateComplete.then(() => this.querySelector(selector)?.scrollIntoView({ block: 'nearest' }));
  }

  #choose({ label, value }: FieldOption): void {
    if (this.#input) this.#input.value = label;
    this.send(value);
    this.#close();
  }

  /** Goes on by one option; beyond either end lies the text. A closed list opens at the chosen option. */
  #move(step: 1 | -1): void {
    const wasOpen = this.#isOpen;
    if (!wasOpen) this.#openAgain();
    const stops = this.#listed.length + 1;
    const chosen = wasOpen ? -1 : this.#listed.findIndex((option) => option.value === this.value);
    this.#active = chosen < 0 ? ((this.#active + 1 + step + stops) % stops) - 1 : chosen;
    this.requestUpdate();
    this.#reveal('[aria-selected="true"]');
  }

  protected override handleInput(event: Event): void {
    const input = event.target as HTMLInputElement;
    if (!this.onlyOptions || input.value === '') super.handleInput(event);
    // Autofill types without the focus.
    if (input.matches(':focus')) this.#open(input.value);
  }

  /** The person is done with the text: an option's label typed in full is as good as chosen. Autofill ends like this too. */
  #handleChange(event: Event): void {
    const option = this.#search.named((event.target as HTMLInputElement).value);
    if (option && option.value !== this.value) this.send(option.value);
    if (!option && this.onlyOptions && this.#input) this.#input.value = this.#optionOf(this.value)?.label ?? '';
  }

  #handleClick(): void {
    if (this.readOnly || this.#isOpen) return;
    this.#openAgain();
    // What is typed next replaces the option that was chosen.
    if (this.#query === '') this.#input?.select();
  }

  #handleClear(): void {
    if (this.#input) this.#input.value = '';
    this.send(undefined);
    this.#close();
    this.focus();
  }

  #handleKey(event: KeyboardEvent): void {
    const { key, altKey, isComposing } = event;
    if (this.readOnly || isComposing) return;
    const wasOpen = this.#isOpen;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!altKey) this.#move(key === 'ArrowDown' ? 1 : -1);
      else if (key === 'ArrowDown') this.#openAgain();
      else this.#close();
      event.preventDefault();
    } else if (key === 'Enter' || key === 'Tab') {
      const option = this.#listed[this.#active];
      if (option) this.#choose(option);
      else this.#close();
      // The first Enter is for the list, the next one sends the form.
      if (wasOpen && key === 'Enter') event.preventDefault();
    } else if (key === 'Escape') {
      this.#close();
      // A dialog around the form stays open.
      if (wasOpen) event.preventDefault();
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) {
      this.#active = -1;
      this.requestUpdate();
    }
  }

  /** What is pressed in the list must not take the focus from the text: that would close the list. */
  #keepFocus(event: Event): void {
    event.preventDefault();
  }
}

function fill(sentence: string, count: number): string {
  return sentence.replace('{count}', String(count));
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-search-field': SearchField;
  }
}
