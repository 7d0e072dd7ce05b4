import type { LitElement } from 'lit';
import { Fallback } from '../fallback.js';
import { checking } from '../parts/checking.js';
import type { FormElement } from './form-element.js';
import type { FormRoot } from './form-root.js';
import type { FormSeat } from './form-seat.js';
import type { FormVoice } from './form-voice.js';

/** Puts what is rendered in the place of the fallback, and back. */
export class FormAppearance {
  readonly #form: FormElement;
  readonly #fallback: Fallback;
  readonly #root: FormRoot;
  readonly #seat: FormSeat;
  readonly #voice: FormVoice;

  constructor(
    form: FormElement,
    parts: { readonly root: FormRoot; readonly seat: FormSeat; readonly voice: FormVoice },
  ) {
    this.#form = form;
    this.#fallback = new Fallback(form);
    this.#root = parts.root;
    this.#seat = parts.seat;
    this.#voice = parts.voice;
  }

  /** Shows what is rendered in the place of the fallback, once it is rendered: nobody sees half a form. */
  async begin(): Promise<void> {
    const { screen } = this.#seat;
    const shown = this.#rendered();
    const isTaken = this.#fallback.asks ? await this.#takeOver(shown) : await shown;
    // Another definition may have come meanwhile, or none that can be read. A fallback that asks stays where what was
    // typed there cannot be taken over: it can be sent as it is.
    if (this.#seat.screen !== screen || !isTaken) return;
    const { focused } = this.#fallback;
    this.#fallback.hide();
    this.#root.show();
    if (focused !== undefined) this.#focus(focused);
    // A form that is ready can be asked everything. It can be filled in already.
    await checking.load();
    if (this.#seat.screen !== screen) return;
    this.#seat.tell('amt-ready', {});
    screen?.preload();
  }

  /** The fallback comes back. */
  end(): void {
    this.#root.stepAside();
    this.#fallback.show();
  }

  async #rendered(): Promise<true> {
    await this.#seat.screen?.ready();
    await this.#form.updateComplete;
    return true;
  }

  /** A field has its control only once it stood in the page. */
  #focus(pointer: string): void {
    const field = this.#root.element.querySelector<LitElement>(`[data-at="${CSS.escape(pointer)}"]`);
    void field?.updateComplete.then(() => {
      field.focus();
    });
  }

  /** Brings what people typed into a form without scripts to this one. Resolves to whether nothing is lost. */
  async #takeOver(shown: Promise<unknown>): Promise<boolean> {
    try {
      const [{ takeOver }] = await Promise.all([import('../takeover/take-over.js'), shown]);
      const model = this.#seat.session?.model;
      if (model) takeOver(model, this.#fallback.typed, this.#voice.speech.language);
      await this.#form.updateComplete;
      return true;
    } catch {
      return this.#fallback.typed.length === 0;
    }
  }
}
