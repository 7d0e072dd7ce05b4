import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { FieldOption } from '../field-option.js';
import { FieldElement } from '../field-element.js';

/** A field that shows its options as radio buttons. */
export abstract class RadioField<Value> extends FieldElement<Value> {
  /** What can be chosen. */
  protected abstract get choices(): readonly FieldOption<Value>[];

  /** Focuses the chosen radio button, the first one while none is chosen: the arrow keys start there. */
  override focus(options?: FocusOptions): void {
    const chosen = this.querySelector<HTMLElement>('input:checked');
    if (chosen) chosen.focus(options);
    else super.focus(options);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('value') && !changed.has('options')) return;
    this.querySelectorAll('input').forEach((input, index) => {
      input.checked = this.choices[index]?.value === this.value;
    });
  }

  protected override render(): TemplateResult {
    return this.renderSet(
      this.choices.map((option, index) => this.#renderOption(option, index)),
      true,
    );
  }

  #renderOption(option: FieldOption<Value>, index: number): TemplateResult {
    const id = `${this.fieldId}-${index}`;
    return html`<div class="amt-option">
      <input
        type="radio"
        class="amt-radio"
        id=${id}
        name=${this.fieldId}
        @click=${this.keepWhenReadOnly}
        @change=${() => this.send(option.value)}
      /><label for=${id}>${option.label}</label>
    </div>`;
  }
}
