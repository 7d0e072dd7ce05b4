import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FieldElement } from '../field-element.js';
import { asciiDigits } from './ascii-digits.js';
import { joinDate, splitDate, spreadDate, wrongPart, type DateParts } from './date-parts.js';

/** The parts in the order in which dates are said. */
const order = ['day', 'month', 'year'] as const;

/**
 * A date as day, month and year, because dates that people know by heart are typed faster than found in a calendar.
 * The answer is an ISO 8601 date, or what was typed so far (see `joinDate`).
 */
export class DateField extends FieldElement<string> {
  /** Label of the day. */
  @property({ attribute: 'day-text' }) dayText = '';
  /** Label of the month. */
  @property({ attribute: 'month-text' }) monthText = '';
  /** Label of the year. */
  @property({ attribute: 'year-text' }) yearText = '';

  /** Focuses the first part that is missing or impossible, else the day. */
  override focus(options?: FocusOptions): void {
    this.#input(wrongPart(this.#typed) ?? 'day')?.focus(options);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('value') && joinDate(this.#typed) !== this.value) this.#show(splitDate(this.value));
  }

  protected override render(): TemplateResult {
    const labels = { day: this.dayText, month: this.monthText, year: this.yearText };
    return this.renderSet(
      html`<div class="amt-date">${order.map((part) => this.#renderPart(part, labels[part]))}</div>`,
    );
  }

  #renderPart(part: keyof DateParts, label: string): TemplateResult {
    const id = `${this.fieldId}-${part}`;
    return html`<div class="amt-date-part">
      <label for=${id}>${label}</label>
      <input
        class="amt-input ${part === 'year' ? 'amt-width-4' : 'amt-width-2'}"
        id=${id}
        type="text"
        dir="ltr"
        inputmode="numeric"
        autocomplete=${this.autocomplete.replace(/\bbday$/, `bday-${part}`) || nothing}
        ?readonly=${this.readOnly}
        aria-required=${this.flag(this.required)}
        aria-invalid=${this.flag(this.messages.length > 0)}
        @input=${this.#handleInput}
      />
    </div>`;
  }

  get #typed(): DateParts {
    const text = (part: keyof DateParts) => asciiDigits(this.#input(part)?.value ?? '').trim();
    return { year: text('year'), month: text('month'), day: text('day') };
  }

  #input(part: keyof DateParts): HTMLInputElement | null {
    return this.querySelector(`#${this.fieldId}-${part}`);
  }

  #show(parts: DateParts): void {
    for (const part of order) {
      const input = this.#input(part);
      if (input) input.value = parts[part];
    }
  }

  #handleInput(): void {
    const whole = spreadDate(this.#typed.day);
    if (whole) this.#show(whole);
    this.send(joinDate(this.#typed));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-date-field': DateField;
  }
}
