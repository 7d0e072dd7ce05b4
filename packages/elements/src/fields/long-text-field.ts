import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { readText } from './read-text.js';
import { TypedField } from './typed-field.js';

/** Milliseconds without a key before the count is said. */
const quiet = 1000;

/** Text of several lines. */
export class LongTextField extends TypedField<string> {
  /** Height in lines. */
  @property({ type: Number }) rows = 5;
  /** The most characters that the answer may have, counted as JSON Schema counts: by code points in NFC. */
  @property({ type: Number }) limit: number | undefined;
  /** Says how many characters are left: `{count}`. */
  @property({ attribute: 'left-text' }) leftText = '';
  /** Says by how many characters the text is too long: `{count}`. */
  @property({ attribute: 'over-text' }) overText = '';

  /** The count as a screen reader says it. */
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override read(text: string): string | undefined {
    return readText(text);
  }

  protected override write(value: string): string {
    return value;
  }

  protected override renderControl(): TemplateResult {
    return html`<textarea
        class="amt-input"
        id=${this.fieldId}
        rows=${this.rows}
        enterkeyhint="enter"
        autocomplete=${this.autocomplete || nothing}
        ?readonly=${this.readOnly}
        aria-describedby=${this.describedBy}
        aria-required=${this.flag(this.required)}
        aria-invalid=${this.flag(this.messages.length > 0)}
        @input=${this.handleInput}
      ></textarea>
      ${this.limit === undefined ? nothing : this.#renderCount()}`;
  }

  /** The count is seen at once, and said when the person pauses: a screen reader says the typed letters first. */
  #renderCount(): TemplateResult {
    return html`<div class="amt-hint amt-count" id="${this.fieldId}-count" .textContent=${this.#count()}></div>
      <div class="amt-visually-hidden" role="status" .textContent=${this.#said}></div>`;
  }

  protected override get describedBy(): string | typeof nothing {
    const others = super.describedBy;
    if (this.limit === undefined) return others;
    return others === nothing ? `${this.fieldId}-count` : `${others} ${this.fieldId}-count`;
  }

  protected override handleInput(event: Event): void {
    super.handleInput(event);
    if (this.limit === undefined) return;
    this.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#said = this.#count();
      this.requestUpdate();
    }, quiet);
  }

  #count(): string {
    const typed = this.querySelector('textarea')?.value ?? this.value ?? '';
    const left = (this.limit ?? 0) - [...typed.trim().normalize()].length;
    return (left < 0 ? this.overText : this.leftText).replace('{count}', String(Math.abs(left)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-long-text-field': LongTextField;
  }
}
