import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FieldElement } from '../field-element.js';
import type { FieldOption } from '../field-option.js';

/** Any number of several options: checkboxes. None ticked is no answer. */
export class ChoicesField extends FieldElement<readonly unknown[]> {
  /** What can be chosen. The answer has the same order. */
  @property({ attribute: false }) options: readonly FieldOption[] = [];

  /** Values that exclude all others, such as that of “None of these”. */
  @property({ attribute: false }) exclusive: readonly unknown[] = [];

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

  /** What is left once a choice that excludes others, or one of these others, was added. */
  #without(chosen: readonly unknown[]): readonly unknown[] {
    const added = chosen.filter((value) => !this.value?.includes(value));
    const alone = added.find((value) => this.exclusive.includes(value));
    if (alone !== undefined) return [alone];
    return added.length > 0 ? chosen.filter((value) => !this.exclusive.includes(value)) : chosen;
  }

  #handleChange(): void {
    const inputs = this.querySelectorAll('input');
    const all = this.options.filter((_, index) => inputs[index]?.checked).map((option) => option.value);
    const chosen = this.#without(all);
    inputs.forEach((input, index) => (input.checked = chosen.includes(this.options[index]?.value)));
    this.send(chosen.length > 0 ? chosen : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-choices-field': ChoicesField;
  }
}
