import { property } from 'lit/decorators.js';
import type { Codec } from './codec.js';
import { InputField, type Keyboard } from './input-field.js';

/** How numbers are written in the person's language. A text that is no number is the answer as it stands. */
export type NumberCodec = Codec<number | string>;

const plain: NumberCodec = { read: (text) => text.trim() || undefined, write: String };

/**
 * A number, typed as text: `type=number` would turn “1,5” into 15. A text that is no number is the answer as it
 * stands, so that nothing typed is lost.
 */
export class NumberField extends InputField<number | string> {
  override keyboard: Keyboard = 'decimal';
  override code = true;
  /** Reads and writes numbers in the person's language. */
  @property({ attribute: false }) override codec: NumberCodec = plain;
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-number-field': NumberField;
  }
}
