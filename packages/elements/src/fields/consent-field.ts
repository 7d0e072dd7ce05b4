import { html, type PropertyValues, type TemplateResult } from 'lit';
import { FieldElement } from '../field-element.js';

/** One checkbox: `true` when ticked; a consent that is not ticked is no answer. */
export class ConsentField extends FieldElement<true> {
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const box = this.querySelector('input');
    if (box && changed.has('value')) box.checked = this.value === true;
  }

  protected override render(): TemplateResult {
    return html`${this.renderMessages()}
      <div class="amt-option">
        <input
          type="checkbox"
          class="amt-checkbox"
          id=${this.fieldId}
          aria-describedby=${this.describedBy}
          aria-required=${this.flag(this.required)}
          aria-invalid=${this.flag(this.messages.length > 0)}
          aria-readonly=${this.flag(this.readOnly)}
          @click=${this.keepWhenReadOnly}
          @change=${this.#handleChange}
        /><label for=${this.fieldId}>${this.renderLabel()}</label>
        ${this.renderHint()}
      </div>`;
  }

  #handleChange(event: Event): void {
    this.send((event.target as HTMLInputElement).checked || undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-consent-field': ConsentField;
  }
}
