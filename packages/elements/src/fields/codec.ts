import { readText } from './read-text.js';

/** How answers are written as one line of text. */
export interface Codec<Value> {
  /** The answer that a text means; `undefined` for none. A text that means nothing is the answer as it stands. */
  read(text: string): Value | undefined;
  /** The text for an answer. */
  write(answer: Value): string;
  /** Whether what was typed is written anew once the person is done with it, as an IBAN in groups. */
  readonly tidies?: boolean;
}

/** Text that is its own answer. */
export const plainText: Codec<string> = { read: readText, write: (answer) => answer };
