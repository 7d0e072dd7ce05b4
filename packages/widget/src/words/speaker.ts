import type { FormDefinition } from '@amtform/model';
import { languages, loadWords, wordsIn } from './languages.js';
import { chooseLanguage, type Speech, speechFor } from './speech.js';

/** What one form speaks now. It turns to another language when the words of that are here, and not before. */
export class Speaker {
  #speech: Speech = speechFor(undefined, []);
  #turns = 0;
  #lacksWords = false;

  get speech(): Speech {
    return this.#speech;
  }

  /** Whether the words of the wanted language could not be loaded. Turning to it again tries again. */
  get lacksWords(): boolean {
    return this.#lacksWords;
  }

  /**
   * Turns to the most wanted language that a definition has words in. Returns undefined where that is done at once, else
   * a promise that resolves when the words came, or could not be loaded: then the form speaks on as before. The last
   * call wins.
   *
   * @param wanted BCP 47 tags, most wanted first
   */
  turnTo(definition: FormDefinition | undefined, wanted: readonly (string | undefined)[]): Promise<void> | undefined {
    const turn = ++this.#turns;
    const { wordsOf } = chooseLanguage(definition, { wanted, known: languages });
    if (wordsIn(wordsOf)) {
      this.#lacksWords = false;
      this.#speech = speechFor(definition, wanted);
      return undefined;
    }
    // Until then in the language spoken so far, with the texts of this definition.
    this.#speech = speechFor(definition, [this.#speech.language, ...wanted]);
    return loadWords(wordsOf).then(() => {
      if (turn !== this.#turns) return;
      this.#lacksWords = !wordsIn(wordsOf);
      if (!this.#lacksWords) this.#speech = speechFor(definition, wanted);
    });
  }
}
