import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FieldElement } from '../field-element.js';
import { asciiDigits } from './ascii-digits.js';
import { spreadDate, type DateParts } from './date-parts.js';
import type { DateForm } from './dates/date-form.js';
import { wholeDate } from './dates/whole-date.js';

/** Widths of the parts in characters. */
const widths = { day: 2, month: 2, year: 4, time: 5 };

/**
 * A date as day, month and year, because dates that people know by heart are typed faster than found in a calendar.
 * The answer is an ISO 8601 date or what of it the field's `form` asks, or what was typed so far (see `joinDate`).
 */
export class DateField extends FieldElement<string> {
  /** Label of the day. */
  @property({ attribute: 'day-text' }) dayText = '';
  /** Label of the month. */
  @property({ attribute: 'month-text' }) monthText = '';
  /** Label of the year. */
  @property({ attribute: 'year-text' }) yearText = '';
  /** Label of the time of day. */
  @property({ attribute: 'time-text' }) timeText = '';
  /** Which parts are asked and what they make. */
  @property({ attribute: false }) form: DateForm = wholeDate;

  /** Focuses the first part that is missing or impossible, else the day. */
  override focus(options?: FocusOptions): void {
    const part = this.form.wrongPart(this.#typed) ?? this.form.parts[0];
    if (part) this.#input(part)?.focus(options);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('value') && !changed.has('form')) return;
    if (this.form.join(this.#typed) !== this.value) this.#show(this.form.split(this.value));
  }

  protected override render(): TemplateResult {
    const labels = { day: this.dayText, month: this.monthText, year: this.yearText, time: this.timeText };
    return this.renderSet(
      html`<div class="amt-date">${this.form.parts.map((part) => this.#renderPart(part, labels[part]))}</div>`,
    );
  }

  #renderPart(part: keyof DateParts, label: string): TemplateResult {
    const id = `${this.fieldId}-${part}`;
    return html`<div class="amt-date-part">
      <label for=${id}>${label}</label>
      <input
        class="amt-input amt-width-${widths[part]}"
        id=${id}
        type="text"
        dir="ltr"
        inputmode=${part === 'time' ? nothing : 'numeric'}
        enterkeyhint="next"
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
    return { year: text('year'), month: text('month'), day: text('day'), time: text('time') };
  }

  #input(part: keyof DateParts): HTMLInputElement | null {
    return this.querySelector(`#${this.fieldId}-${part}`);
  }

  #show(parts: DateParts): void {
    for (const part of this.form.parts) {
      const input = this.#input(part);
      if (input) input.value = parts[part] ?? '';
    }
  }

  #handleInput(): void {
    const whole = spreadDate(this.#typed.day);
    if (whole) this.#show({ ...this.#typed, ...whole });
    this.send(this.form.join(this.#typed));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-date-field': DateField;
  }
}
