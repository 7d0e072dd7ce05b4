import { InputField } from './input-field.js';
import { readText } from './read-text.js';

/** One line of text. `spellcheck` and `autocapitalize` set on the element hold for its input, as HTML inherits them. */
export class TextField extends InputField<string> {
  protected override read(text: string): string | undefined {
    return readText(text);
  }

  protected override write(value: string): string {
    return value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-text-field': TextField;
  }
}
