import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FieldElement } from '../field-element.js';

/** A file that was taken, as it is shown. */
export interface FileEntry {
  readonly name: string;
  /** What is said about it besides: type, size, what was done to it. */
  readonly detail: string;
  /** A small picture of it. */
  readonly preview?: ImageBitmap | undefined;
  /** What goes on with it at the moment, as a template. */
  readonly state?: unknown;
}

/** Size of the small pictures, in CSS pixels. */
const previewSize = 64;

/**
 * Files: the platform's own control, and a list of what was taken. The answer that is sent holds the entries that stay
 * and, as `File`, what was just chosen; whoever hears it checks those and gives back entries.
 */
export class FileField extends FieldElement<readonly (FileEntry | File)[]> {
  /** Media types and endings that the chooser of the platform offers. */
  @property() accept = '';
  /** Which camera a phone opens at once: `environment` or `user`; empty for its chooser. */
  @property() capture = '';
  /** Whether it takes more than one file. */
  @property({ type: Boolean }) multiple = false;
  /** Word on the button that takes a file out; its name is added for those who only hear it. */
  @property({ attribute: 'remove-text' }) removeText = '';
  /** Said while files are looked at; empty when nothing is going on. */
  @property({ attribute: 'busy-text' }) busyText = '';
  /** Sentences about files that were not taken. */
  @property({ attribute: false }) refusals: readonly string[] = [];
  @state() private isOver = false;
  /** What was chosen and is not answered for yet. */
  @state() private pending: readonly File[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('refusals')) this.pending = [];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.querySelectorAll('canvas').forEach((canvas) => {
      const preview = this.#entries[Number(canvas.dataset['index'])]?.preview;
      if (preview) draw(preview, canvas);
    });
  }

  protected override render(): TemplateResult {
    return html`${this.renderLabelled(html`
        <input
          class="amt-input amt-file ${this.isOver ? 'amt-file-over' : ''}"
          type="file"
          id=${this.fieldId}
          accept=${this.accept || nothing}
          capture=${this.capture || nothing}
          ?multiple=${this.multiple}
          ?readonly=${this.readOnly}
          aria-describedby=${this.describedBy}
          aria-required=${this.flag(this.required && this.#entries.length === 0)}
          aria-invalid=${this.flag(this.messages.length > 0)}
          @click=${this.keepWhenReadOnly}
          @change=${this.#handleChange}
          @dragover=${this.#handleDrag}
          @dragleave=${this.#handleDrag}
          @drop=${this.#handleDrop}
        />
      `)}
      <div role="status">
        ${this.busyText ? html`<p class="amt-hint">${this.busyText}</p>` : nothing}
        ${this.refusals.map((refusal) => html`<p class="amt-message" data-refusal>${refusal}</p>`)}
      </div>
      ${this.#renderEntries()}`;
  }

  get #entries(): readonly FileEntry[] {
    return (this.value ?? []).filter((entry) => !(entry instanceof File)) as readonly FileEntry[];
  }

  #renderEntries(): unknown {
    if (this.#entries.length + this.pending.length === 0) return nothing;
    return html`<ul class="amt-files">
      ${this.#entries.map(
        (entry, index) =>
          html`<li>
            ${
              entry.preview
                ? html`<canvas
                    data-index=${index}
                    width=${previewSize}
                    height=${previewSize}
                    aria-hidden="true"
                  ></canvas>`
                : nothing
            }
            <span><bdi>${entry.name}</bdi><br /><span class="amt-hint">${entry.detail}</span></span>
            ${
              this.readOnly
                ? nothing
                : html`<button
                    class="amt-button amt-button-quiet"
                    type="button"
                    @click=${() => {
                      this.#remove(index);
                    }}
                  >
                    ${this.removeText}<span class="amt-visually-hidden">: <bdi>${entry.name}</bdi></span>
                  </button>`
            }
            ${entry.state === undefined ? nothing : html`<div class="amt-file-state">${entry.state}</div>`}
          </li>`,
      )}
      ${this.pending.map(
        ({ name }) =>
          html`<li>
            <span><bdi>${name}</bdi></span>
          </li>`,
      )}
    </ul>`;
  }

  /** The pressed button goes with its entry: the focus must not be lost with it. */
  #remove(index: number): void {
    const left = this.#entries.filter((_, i) => i !== index);
    this.send(left.length > 0 ? left : undefined);
    this.focus();
  }

  #handleChange(event: Event): void {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again after it was taken out.
    input.value = '';
    this.#add(files);
  }

  #handleDrag(event: DragEvent): void {
    event.preventDefault();
    this.isOver = event.type === 'dragover';
  }

  #handleDrop(event: DragEvent): void {
    event.preventDefault();
    this.isOver = false;
    this.#add([...(event.dataTransfer?.files ?? [])]);
  }

  #add(files: readonly File[]): void {
    if (files.length === 0 || this.readOnly) return;
    this.pending = this.multiple ? files : files.slice(0, 1);
    this.send(this.multiple ? [...this.#entries, ...files] : files.slice(0, 1));
  }
}

/** As large as fits, in the middle. */
function draw(picture: ImageBitmap, canvas: HTMLCanvasElement): void {
  const scale = Math.min(canvas.width / picture.width, canvas.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const context = canvas.getContext('2d');
  context?.clearRect(0, 0, canvas.width, canvas.height);
  context?.drawImage(picture, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-file-field': FileField;
  }
}
