import { defineElement } from './define-element.js';
import { ChoiceField } from './fields/choice-field.js';
import { ChoicesField } from './fields/choices-field.js';
import { ConsentField } from './fields/consent-field.js';
import { DateField } from './fields/date-field.js';
import { NumberField } from './fields/number-field.js';
import { TextField } from './fields/text-field.js';
import { YesNoField } from './fields/yes-no-field.js';

/** The elements that most forms have some of. */
const elements = {
  'amt-text-field': TextField,
  'amt-number-field': NumberField,
  'amt-yes-no-field': YesNoField,
  'amt-consent-field': ConsentField,
  'amt-choice-field': ChoiceField,
  'amt-choices-field': ChoicesField,
  'amt-date-field': DateField,
};

/** Makes the elements known to the page that most forms have some of. */
export function defineCommonElements(): void {
  for (const [name, element] of Object.entries(elements)) defineElement(name, element);
}
