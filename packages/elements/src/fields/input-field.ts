import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TypedField } from './typed-field.js';

/** The on-screen keyboard that fits the answer. */
export type Keyboard = 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url';

/** The lengths that the styles know, in characters. */
const widths = [2, 3, 4, 5, 10, 20, 30, 40];

/**
 * One line of text. The attributes `maxlength`, `pattern` and `type=number` are never used: they cut or change what a
 * person types, or mean something else than JSON Schema.
 */
export abstract class InputField<Value> extends TypedField<Value> {
  /** The on-screen keyboard. */
  @property() keyboard: Keyboard = 'text';
  /** Length of the expected answer in characters; the input gets the nearest width above. */
  @property({ type: Number }) width: number | undefined;

  protected override renderControl(): TemplateResult {
    const { keyboard } = this;
    return html`<input
      class="amt-input ${this.#widthClass}"
      id=${this.fieldId}
      type=${keyboard === 'email' || keyboard === 'tel' ? keyboard : 'text'}
      inputmode=${keyboard === 'text' ? nothing : keyboard}
      autocomplete=${this.autocomplete || nothing}
      ?readonly=${this.readOnly}
      aria-describedby=${this.describedBy}
      aria-required=${this.flag(this.required)}
      aria-invalid=${this.flag(this.messages.length > 0)}
      @input=${this.handleInput}
    />`;
  }

  /** A class, because strict CSP forbids a style attribute. */
  get #widthClass(): string {
    const width = widths.find((known) => known >= (this.width ?? Infinity));
    return width ? `amt-width-${width}` : '';
  }
}
