import { property } from 'lit/decorators.js';
import type { FieldOption } from '../field-option.js';
import { RadioField } from './radio-field.js';

/** Yes or no, and neither until the person says so. */
export class YesNoField extends RadioField<boolean> {
  /** The word for yes. */
  @property({ attribute: 'yes-text' }) yesText = '';
  /** The word for no. */
  @property({ attribute: 'no-text' }) noText = '';

  protected override get choices(): readonly FieldOption<boolean>[] {
    return [
      { value: true, label: this.yesText },
      { value: false, label: this.noText },
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'amt-yes-no-field': YesNoField;
  }
}
