import { property } from 'lit/decorators.js';
import { type Codec, plainText } from './codec.js';
import { InputField } from './input-field.js';

/** One line of text. `spellcheck` and `autocapitalize` set on the element hold for its input, as HTML inherits them. */
export class TextField extends InputField<string> {
  /** Reads and writes what has a form of its own, such as an IBAN. */
  @property({ attribute: false }) override codec: Codec<string> = plainText;
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-text-field': TextField;
  }
}
