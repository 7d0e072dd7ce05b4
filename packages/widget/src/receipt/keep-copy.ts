import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { FormView } from '../view/form-view.js';
import { fillIn } from '../words/fill-in.js';
import { copyFile } from './copy-file.js';
import { receiptWordsFor } from './words/receipt-words-for.js';

/** Safari reads the address of a download only after the click. */
const keptMs = 60_000;

type State = { readonly name: string } | 'failed' | undefined;

/** The buttons that print the receipt and save it as a file, and what became of that. */
class KeepCopy extends AsyncDirective {
  #view: FormView | undefined;
  #state: State;

  override render(view: FormView): TemplateResult {
    this.#view = view;
    const words = receiptWordsFor(view.speech);
    return html`<div class="amt-buttons">
        <button class="amt-button amt-button-primary" type="button" data-save @click=${this.#save}>
          ${words.save}
        </button>
        <button class="amt-button" type="button" data-print @click=${print}>${view.speech.words.print}</button>
      </div>
      <p role="status" class="amt-kept">${this.#said(view)}</p>`;
  }

  #said({ speech }: FormView): unknown {
    if (this.#state === undefined) return nothing;
    const words = receiptWordsFor(speech);
    return this.#state === 'failed' ? words.failed : fillIn(words.saved, { name: this.#state.name });
  }

  readonly #save = async (): Promise<void> => {
    const view = this.#view;
    if (!view) return;
    try {
      const file = await copyFile(view);
      download(file);
      this.#state = { name: file.name };
    } catch (error) {
      // Where the page refuses it, the receipt on the screen is still there to print.
      console.warn(`amt-form: the receipt cannot be saved: ${String(error)}`);
      this.#state = 'failed';
    }
    if (this.isConnected) this.setValue(this.render(view));
  };
}

/** Renders the ways to keep a receipt. */
export const keepCopy = directive(KeepCopy);

function print(): void {
  window.print();
}

function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
