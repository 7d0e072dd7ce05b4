import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { readText } from './read-text.js';
import { TypedField } from './typed-field.js';

/** Text of several lines. */
export class LongTextField extends TypedField<string> {
  /** Height in lines. */
  @property({ type: Number }) rows = 5;

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
      autocomplete=${this.autocomplete || nothing}
      ?readonly=${this.readOnly}
      aria-describedby=${this.describedBy}
      aria-required=${this.flag(this.required)}
      aria-invalid=${this.flag(this.messages.length > 0)}
      @input=${this.handleInput}
    ></textarea>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-long-text-field': LongTextField;
  }
}
