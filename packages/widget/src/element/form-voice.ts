import type { FormDefinition } from '@amtform/model';
import { Speaker } from '../words/speaker.js';
import type { Speech } from '../words/speech.js';
import type { FormElement } from './form-element.js';

/** What the element speaks: the language of its `lang`, else that of the page around, as far as the words are here. */
export class FormVoice {
  readonly #form: FormElement;
  readonly #speaker = new Speaker();
  #pageLanguage: string | undefined;
  #turning: Promise<void> | undefined;

  constructor(form: FormElement) {
    this.#form = form;
  }

  get speech(): Speech {
    return this.#speaker.speech;
  }

  /** Resolves when the words of the wanted language are here; undefined where they are. */
  get turning(): Promise<void> | undefined {
    return this.#turning;
  }

  /** Whether the words of the wanted language could not be loaded. */
  get lacksWords(): boolean {
    return this.#speaker.lacksWords;
  }

  /** Notes the language of the page, once: a page translator changes it while somebody fills in the form. */
  hearPage(): void {
    this.#pageLanguage ??= this.#form.parentElement?.closest('[lang]')?.getAttribute('lang') ?? undefined;
  }

  /** Speaks the wanted language as soon as its words are here. */
  turn(definition: FormDefinition | undefined): void {
    const wanted = [this.#form.getAttribute('lang') ?? undefined, this.#pageLanguage];
    const turning = this.#speaker.turnTo(definition, wanted);
    this.#turning = turning;
    this.#form.requestUpdate();
    void turning?.then(() => {
      if (this.#turning === turning) this.#turning = undefined;
      this.#form.requestUpdate();
    });
  }
}
