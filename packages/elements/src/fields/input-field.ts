import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Codec } from './codec.js';
import { TypedField } from './typed-field.js';

/** The on-screen keyboard that fits the answer. */
export type Keyboard = 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url';

/** The lengths that the styles know, in characters. */
const widths = [2, 3, 4, 5, 10, 20, 30, 40];

/**
 * One line of text. `maxlength`, `pattern`, `type=number` and `type=email` are never used: they cut or change what a
 * person types (`max@müller.de` would become `max@xn--mller-kva.de`), or mean something else than JSON Schema.
 */
export abstract class InputField<Value> extends TypedField<Value> {
  /** The on-screen keyboard. */
  @property() keyboard: Keyboard = 'text';
  /** Length of the expected answer in characters; the input gets the nearest width above. */
  @property({ type: Number }) width: number | undefined;
  /** What is counted, behind the input, such as “€”. */
  @property() unit = '';
  /** Reads and writes the answer. */
  abstract codec: Codec<Value>;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('codec')) this.show();
  }

  protected override read(text: string): Value | undefined {
    return this.codec.read(text);
  }

  protected override write(value: Value): string {
    return this.codec.write(value);
  }

  protected override get describedBy(): string | typeof nothing {
    const others = super.describedBy;
    if (!this.unit) return others;
    return others === nothing ? `${this.fieldId}-unit` : `${this.fieldId}-unit ${others}`;
  }

  /** Whether the answer is a code, written from left to right in every language and never translated, as an IBAN is. */
  @property({ type: Boolean }) code = false;

  protected override renderControl(): TemplateResult {
    const { keyboard } = this;
    const address = keyboard === 'email' || keyboard === 'url';
    const input = html`<input
      class="amt-input ${this.#widthClass}"
      id=${this.fieldId}
      type=${keyboard === 'tel' ? 'tel' : 'text'}
      dir=${this.#dir}
      translate=${this.code ? 'no' : nothing}
      inputmode=${keyboard === 'text' ? nothing : keyboard}
      enterkeyhint="next"
      autocapitalize=${address ? 'none' : nothing}
      spellcheck=${address ? 'false' : nothing}
      autocomplete=${this.autocomplete || nothing}
      ?readonly=${this.readOnly}
      aria-describedby=${this.describedBy}
      aria-required=${this.flag(this.required)}
      aria-invalid=${this.flag(this.messages.length > 0)}
      @input=${this.handleInput}
      @change=${this.#tidy}
    />`;
    return this.unit
      ? html`<div class="amt-with-unit">${input}<span id="${this.fieldId}-unit">${this.unit}</span></div>`
      : input;
  }

  /** What the person typed is written anew when they are done with it, never under their hands. */
  #tidy(event: Event): void {
    if (!this.codec.tidies) return;
    const input = event.target as HTMLInputElement;
    const answer = this.read(input.value);
    input.value = answer === undefined ? '' : this.write(answer);
  }

  /** What is typed has its own direction, whatever that of the form; an empty input has the form's. */
  get #dir(): 'ltr' | 'auto' | typeof nothing {
    if (this.code || this.keyboard !== 'text') return 'ltr';
    return this.value === undefined ? nothing : 'auto';
  }

  /** A class, because strict CSP forbids a style attribute. */
  get #widthClass(): string {
    const width = widths.find((known) => known >= (this.width ?? Infinity));
    return width ? `amt-width-${width}` : '';
  }
}
