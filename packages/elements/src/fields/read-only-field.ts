import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FieldElement } from '../field-element.js';

/**
 * An answer that nobody can change here, as text: what looks like a control makes people try. `<output>` bears a label
 * like a control, and a screen reader says when another answer changes it.
 */
export class ReadOnlyField extends FieldElement<string> {
  /** Words for no answer. */
  @property({ attribute: 'empty-text' }) emptyText = '';

  /** Focuses the answer, so that a link in the error summary leads to it. */
  override focus(options?: FocusOptions): void {
    this.querySelector('output')?.focus(options);
  }

  protected override render(): TemplateResult {
    return this.renderLabelled(
      html`<output class="amt-answer" id=${this.fieldId} tabindex="-1" aria-describedby=${this.describedBy}
        >${this.value ?? html`<span class="amt-optional">${this.emptyText}</span>`}</output
      >`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-read-only-field': ReadOnlyField;
  }
}
