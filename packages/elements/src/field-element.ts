import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { nextId } from './next-id.js';

/** What `amt-input` carries: the new answer, `undefined` for none. */
export type AmtInputEvent<Value = unknown> = CustomEvent<{ value: Value | undefined }>;

/**
 * What all fields have in common: plain properties in, one event out. A field renders into the light DOM, knows no
 * schema and no words of its own, and does not change its own `value`: it asks with `amt-input`.
 *
 * The order label, hint, messages, control lets a person hear what is wrong before the control itself.
 *
 * @fires amt-input - The person changed the answer; `detail.value` is the new one.
 */
export abstract class FieldElement<Value> extends LitElement {
  /** What is asked. */
  @property() label = '';
  /** Help below the label: anything that Lit can render, `''` for none. */
  @property({ attribute: false }) hint: unknown = '';
  /** Whether an answer has to be given. */
  @property({ type: Boolean }) required = false;
  /** Words after the label of a field that may stay empty, such as “(optional)”. */
  @property({ attribute: 'optional-text' }) optionalText = '';
  /** Sentences that say what is wrong; an empty list means nothing. */
  @property({ attribute: false }) messages: readonly string[] = [];
  /** Spoken before each message but not seen, such as “Error: ”. */
  @property({ attribute: 'message-prefix' }) messagePrefix = '';
  /** Whether the answer is shown but cannot be changed. */
  @property({ type: Boolean, attribute: 'readonly' }) readOnly = false;
  /** Token for autofill (HTML, WCAG 1.3.5). */
  @property() autocomplete = '';
  /** The answer; `undefined` while there is none. */
  @property({ attribute: false }) value: Value | undefined;

  /** The id of the control, or of the group of controls, and the start of all other ids. */
  protected readonly fieldId = nextId();

  override connectedCallback(): void {
    super.connectedCallback();
    this.classList.add('amt-field');
  }

  /** Focuses the first control. */
  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('input, textarea, select')?.focus(options);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('messages')) this.classList.toggle('amt-wrong', this.messages.length > 0);
  }

  /** Sends the answer that the person gave. */
  protected send(value: Value | undefined): void {
    this.dispatchEvent(new CustomEvent('amt-input', { detail: { value }, bubbles: true, composed: true }));
  }

  /** The ids of hint and messages, for `aria-describedby`. */
  protected get describedBy(): string | typeof nothing {
    const hint = this.hint ? `${this.fieldId}-hint ` : '';
    const messages = this.messages.length > 0 ? `${this.fieldId}-messages` : '';
    return (hint + messages).trim() || nothing;
  }

  /** `true` or no attribute: a missing ARIA state means false. */
  protected flag(on: boolean): 'true' | typeof nothing {
    return on ? 'true' : nothing;
  }

  /** A control with its label. */
  protected renderLabelled(control: unknown): TemplateResult {
    return html`<label class="amt-label" for=${this.fieldId}>${this.renderLabel()}</label
      >${this.renderHint()}${this.renderMessages()}${control}`;
  }

  /**
   * Controls that answer one question together. Only a radiogroup can itself be required or wrong: WAI-ARIA knows
   * neither for a plain group.
   */
  protected renderSet(controls: unknown, radios = false): TemplateResult {
    return html`<fieldset
      class="amt-set"
      id=${this.fieldId}
      role=${radios ? 'radiogroup' : nothing}
      aria-labelledby="${this.fieldId}-label"
      aria-describedby=${this.describedBy}
      aria-required=${this.flag(radios && this.required)}
      aria-invalid=${this.flag(radios && this.messages.length > 0)}
      aria-readonly=${this.flag(radios && this.readOnly)}
    >
      <legend class="amt-label" id="${this.fieldId}-label">${this.renderLabel()}</legend>
      ${this.renderHint()}${this.renderMessages()}${controls}
    </fieldset>`;
  }

  /** The label's words. */
  protected renderLabel(): unknown {
    return this.required || !this.optionalText
      ? this.label
      : html`${this.label} <span class="amt-optional">${this.optionalText}</span>`;
  }

  /** Help for the person. */
  protected renderHint(): unknown {
    return this.hint ? html`<div class="amt-hint" id="${this.fieldId}-hint">${this.hint}</div>` : nothing;
  }

  /** What is wrong. */
  protected renderMessages(): unknown {
    if (this.messages.length === 0) return nothing;
    const prefix = html`<span class="amt-visually-hidden">${this.messagePrefix}</span>`;
    return html`<div class="amt-messages" id="${this.fieldId}-messages">
      ${this.messages.map((message) => html`<p class="amt-message">${prefix}${message}</p>`)}
    </div>`;
  }

  /** A radio button or checkbox cannot be read-only in HTML, and a disabled one cannot be reached by keyboard. */
  protected keepWhenReadOnly(event: Event): void {
    if (this.readOnly) event.preventDefault();
  }
}
