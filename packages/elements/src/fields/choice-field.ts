import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FieldOption } from '../field-option.js';
import { RadioField } from './radio-field.js';

/** Up to so many options are shown at once; more would be a long way to the next question. */
const mostRadios = 6;

/** One of several options: radio buttons for few, a select for many. */
export class ChoiceField extends RadioField<unknown> {
  /** What can be chosen. */
  @property({ attribute: false }) options: readonly FieldOption[] = [];
  /** Words of the select's first option, which means no answer. */
  @property({ attribute: 'choose-text' }) chooseText = '';

  protected override get choices(): readonly FieldOption[] {
    return this.options;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const select = this.querySelector('select');
    if (select && (changed.has('value') || changed.has('options')))
      select.selectedIndex = 1 + this.options.findIndex((option) => option.value === this.value);
  }

  protected override render(): TemplateResult {
    return this.options.length > mostRadios ? this.renderLabelled(this.#renderSelect()) : super.render();
  }

  #renderSelect(): TemplateResult {
    return html`<select
      class="amt-input amt-select"
      id=${this.fieldId}
      autocomplete=${this.autocomplete || nothing}
      aria-describedby=${this.describedBy}
      aria-required=${this.flag(this.required)}
      aria-invalid=${this.flag(this.messages.length > 0)}
      aria-readonly=${this.flag(this.readOnly)}
      @change=${this.#handleSelect}
    >
      <option ?disabled=${this.readOnly && this.value !== undefined}>${this.chooseText}</option>
      ${this.options.map(
        ({ value, label }) => html`<option ?disabled=${this.readOnly && value !== this.value}>${label}</option>`,
      )}
    </select>`;
  }

  #handleSelect(event: Event): void {
    this.send(this.options[(event.target as HTMLSelectElement).selectedIndex - 1]?.value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-choice-field': ChoiceField;
  }
}
