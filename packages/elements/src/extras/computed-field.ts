import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FieldElement } from '../field-element.js';

/**
 * An answer that is computed from others: text that nobody can change. `<output>` is a live region, so that a screen
 * reader says a new result when it has the time.
 */
export class ComputedField extends FieldElement<string> {
  /** Words in the place of a result that is not there yet. */
  @property({ attribute: 'empty-text' }) emptyText = '';

  override focus(options?: FocusOptions): void {
    this.querySelector('output')?.focus(options);
  }

  protected override render(): TemplateResult {
    return this.renderLabelled(
      html`<output class="amt-output" id=${this.fieldId} tabindex="-1">${this.value ?? this.emptyText}</output>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-computed-field': ComputedField;
  }
}
