import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FieldElement } from '../field-element.js';
import type { FieldOption } from '../field-option.js';

/** Any number of several options: checkboxes. None ticked is no answer. */
export class ChoicesField extends FieldElement<readonly unknown[]> {
  /** What can be chosen. The answer has the same order. */
  @property({ attribute: false }) options: readonly FieldOption[] = [];

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('value') && !changed.has('options')) return;
    this.querySelectorAll('input').forEach((input, index) => {
      input.checked = this.value?.includes(this.options[index]?.value) ?? false;
    });
  }

  protected override render(): TemplateResult {
    return this.renderSet(this.options.map((option, index) => this.#renderOption(option.label, index)));
  }

  #renderOption(label: string, index: number): TemplateResult {
    const id = `${this.fieldId}-${index}`;
    return html`<div class="amt-option">
      <input
        type="checkbox"
        class="amt-checkbox"
        id=${id}
        aria-invalid=${this.flag(this.messages.length > 0)}
        aria-readonly=${this.flag(this.readOnly)}
        @click=${this.keepWhenReadOnly}
        @change=${this.#handleChange}
      /><label for=${id}>${label}</label>
    </div>`;
  }

  #handleChange(): void {
    const inputs = this.querySelectorAll('input');
    const chosen = this.options.filter((_, index) => inputs[index]?.checked).map((option) => option.value);
    this.send(chosen.length > 0 ? chosen : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-choices-field': ChoicesField;
  }
}
