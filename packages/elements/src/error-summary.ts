import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { nextId } from './next-id.js';

/** One line of the error summary. */
export interface SummaryEntry {
  /** What is wrong. */
  readonly text: string;
  /** JSON Pointer (RFC 6901) of what has to change; handed back by `amt-follow`. */
  readonly pointer: string;
}

/** What `amt-follow` carries. */
export type AmtFollowEvent = CustomEvent<{ pointer: string }>;

/**
 * The list of all that is wrong on a page, each entry a link to its field (WCAG 3.3.1). The widget focuses it, so that
 * it is read aloud. It is no alert: a live region would say the rest again each time something is mended.
 *
 * @fires amt-follow - The person wants to go to an entry's field; `detail.pointer` is the entry's.
 */
export class ErrorSummary extends LitElement {
  /** Says that something is wrong. */
  @property() heading = '';
  /** Level of the heading, 1 to 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Whether nothing is wrong for certain, only unusual: it looks like a warning then. */
  @property({ type: Boolean }) warns = false;
  /** What is wrong; an empty list shows nothing. */
  @property({ attribute: false }) entries: readonly SummaryEntry[] = [];

  readonly #headingId = nextId();

  /** Focuses the summary itself, so that a screen reader starts with the heading. */
  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('.amt-summary')?.focus(options);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    if (this.entries.length === 0) return nothing;
    return html`<div
      class="amt-summary ${this.warns ? 'amt-summary-warning' : ''}"
      role="group"
      tabindex="-1"
      aria-labelledby=${this.#headingId}
    >
      ${this.#renderHeading()}
      <ul>
        ${this.entries.map(
          (entry) =>
            html`<li><a href="#" @click=${(event: Event) => this.#follow(event, entry)}>${entry.text}</a></li>`,
        )}
      </ul>
    </div>`;
  }

  #renderHeading(): unknown {
    const { heading } = this;
    const id = this.#headingId;
    switch (this.headingLevel) {
      case 1:
        return html`<h1 id=${id}>${heading}</h1>`;
      case 3:
        return html`<h3 id=${id}>${heading}</h3>`;
      case 4:
        return html`<h4 id=${id}>${heading}</h4>`;
      default:
        return html`<h2 id=${id}>${heading}</h2>`;
    }
  }

  #follow(event: Event, { pointer }: SummaryEntry): void {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('amt-follow', { detail: { pointer }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-error-summary': ErrorSummary;
  }
}
