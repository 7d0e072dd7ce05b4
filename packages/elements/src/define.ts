import { ErrorSummary } from './error-summary.js';
import { ChoiceField } from './fields/choice-field.js';
import { ChoicesField } from './fields/choices-field.js';
import { ConsentField } from './fields/consent-field.js';
import { DateField } from './fields/date-field.js';
import { LongTextField } from './fields/long-text-field.js';
import { NumberField } from './fields/number-field.js';
import { ReadOnlyField } from './fields/read-only-field.js';
import { SearchField } from './fields/search-field.js';
import { TextField } from './fields/text-field.js';
import { YesNoField } from './fields/yes-no-field.js';

const elements = {
  'amt-text-field': TextField,
  'amt-long-text-field': LongTextField,
  'amt-number-field': NumberField,
  'amt-yes-no-field': YesNoField,
  'amt-consent-field': ConsentField,
  'amt-choice-field': ChoiceField,
  'amt-choices-field': ChoicesField,
  'amt-search-field': SearchField,
  'amt-date-field': DateField,
  'amt-read-only-field': ReadOnlyField,
  'amt-error-summary': ErrorSummary,
};

/** Makes the elements known to the page. A name that is taken, as by a second copy of the script, is left alone. */
export function defineElements(): void {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
