import type { FileUpload, UploadPhase } from '@amtform/submission/uploads';
import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive, type PartInfo } from 'lit/directive.js';
import { fillIn } from '../words/fill-in.js';
import type { UploadDesk } from './upload-desk.js';
import type { UploadWords } from './words/upload-words.js';

/** What is shown of one upload. */
interface Shown {
  readonly uploads: UploadDesk;
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  readonly words: UploadWords;
}

/** How far an upload is, in sight at each step and aloud now and then, and the button that stops it or lets it go on. */
class UploadStatus extends AsyncDirective {
  readonly #part: ChildPart;
  #shown: Shown | undefined;
  #upload: FileUpload | undefined;
  #unsubscribe: (() => void) | undefined;
  #said = '';
  #saidPhase: UploadPhase | undefined;

  constructor(part: PartInfo) {
    super(part);
    this.#part = part as ChildPart;
  }

  override render(shown: Shown): unknown {
    this.#shown = shown;
    this.#upload = shown.uploads.find(shown.id);
    this.#unsubscribe ??= shown.uploads.subscribe(this.#show);
    return this.#render(shown);
  }

  protected override disconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override reconnected(): void {
    this.#unsubscribe = this.#shown?.uploads.subscribe(this.#show);
    this.#show();
  }

  readonly #show = (): void => {
    if (!this.isConnected || !this.#shown) return;
    const hadFocus = this.#button?.matches(':focus') ?? false;
    this.setValue(this.#render(this.#shown));
    // The button goes with the upload: the focus must not be lost with it.
    if (hadFocus && !this.#button) (this.#part.parentNode as HTMLElement).closest('amt-file-field')?.focus();
  };

  get #button(): Element | null {
    return (this.#part.parentNode as HTMLElement).querySelector('[data-upload]');
  }

  #render({ words, name, uploads }: Shown): unknown {
    const upload = this.#upload;
    if (!upload) return nothing;
    const { phase, sent, total } = upload;
    const percent = Math.min(100, Math.floor((100 * sent) / total));
    const blanks = { name, percent };
    // What is seen comes at each step, what is heard only now and then; the place where it is said is always there.
    return html`<span aria-hidden=${phase === 'running' ? 'true' : nothing}>${fillIn(words[phase], blanks)}</span>
      ${phase === 'running' ? renderBar(fillIn(words.bar, blanks), percent) : nothing}
      ${phase === 'done' ? nothing : this.#renderButton(upload, { words, name })}
      <span role="status" class="amt-visually-hidden"
        >${this.#say(fillIn(words.said[phase], blanks), { phase, uploads })}</span
      >`;
  }

  #renderButton(upload: FileUpload, { words, name }: { words: UploadWords; name: string }): TemplateResult {
    const runs = upload.phase === 'running';
    return html`<button
      class="amt-button amt-button-quiet"
      type="button"
      data-upload=${upload.phase}
      @click=${() => {
        if (runs) upload.stop();
        else upload.goOn();
      }}
    >
      ${runs ? words.stop : words.again}<span class="amt-visually-hidden">: <bdi>${name}</bdi></span>
    </button>`;
  }

  /** The sentence that is said now: one at each turn, and how far it is only after a while of silence. */
  #say(sentence: string, { phase, uploads }: { phase: UploadPhase; uploads: UploadDesk }): string {
    const isTurn = phase !== this.#saidPhase;
    if (phase !== 'running' && !isTurn) return this.#said;
    if (phase === 'running' && !uploads.maySpeak()) return isTurn ? '' : this.#said;
    this.#saidPhase = phase;
    this.#said = sentence;
    return sentence;
  }
}

function renderBar(label: string, percent: number): TemplateResult {
  return html`<progress aria-label=${label} max="100" .value=${percent}></progress>`;
}

/** Shows the upload of a file. */
export const uploadStatus = directive(UploadStatus);
