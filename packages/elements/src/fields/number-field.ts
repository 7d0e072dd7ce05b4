import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { InputField, type Keyboard } from './input-field.js';

/** How numbers are written in the person's language. */
export interface NumberCodec {
  /** The number that a text means, `undefined` for blank text, the text itself where it is no number. */
  read(text: string): number | string | undefined;
  /** The text for an answer. */
  write(answer: number | string): string;
}

const plain: NumberCodec = { read: (text) => text.trim() || undefined, write: String };

/**
 * A number, typed as text: `type=number` would turn “1,5” into 15. A text that is no number is the answer as it
 * stands, so that nothing typed is lost.
 */
export class NumberField extends InputField<number | string> {
  override keyboard: Keyboard = 'decimal';
  override code = true;
  /** Reads and writes numbers in the person's language. */
  @property({ attribute: false }) codec: NumberCodec = plain;

  protected override read(text: string): number | string | undefined {
    return this.codec.read(text);
  }

  protected override write(value: number | string): string {
    return this.codec.write(value);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('codec')) this.show();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-number-field': NumberField;
  }
}
