import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
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

  /** Whether the answer is a code, written from left to right in every language and never translated, as an IBAN is. */
  @property({ type: Boolean }) code = false;

  protected override renderControl(): TemplateResult {
    const { keyboard } = this;
    const address = keyboard === 'email' || keyboard === 'url';
    return html`<input
      class="amt-input ${this.#widthClass}"
      id=${this.fieldId}
      type=${keyboard === 'tel' ? 'tel' : 'text'}
      dir=${this.#dir}
      translate=${this.code ? 'no' : nothing}
      inputmode=${keyboard === 'text' ? nothing : keyboard}
      autocapitalize=${address ? 'none' : nothing}
      spellcheck=${address ? 'false' : nothing}
      autocomplete=${this.autocomplete || nothing}
      ?readonly=${this.readOnly}
      aria-describedby=${this.describedBy}
      aria-required=${this.flag(this.required)}
      aria-invalid=${this.flag(this.messages.length > 0)}
      @input=${this.handleInput}
    />`;
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
