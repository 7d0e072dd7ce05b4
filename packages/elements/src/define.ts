import { defineCommonElements } from './define-common-elements.js';
import { defineElement } from './define-element.js';
import { defineErrorSummary } from './define-error-summary.js';
import { ComputedField } from './extras/computed-field.js';
import { defineFileField } from './fields/define-file-field.js';
import { defineFurtherFields } from './fields/define-further-fields.js';
import { defineSearchField } from './fields/define-search-field.js';

/** Makes all elements known to the page. A name that is taken, as by a second copy of the script, is left alone. */
export function defineElements(): void {
  defineCommonElements();
  defineFurtherFields();
  defineSearchField();
  defineErrorSummary();
  defineFileField();
  defineElement('amt-computed-field', ComputedField);
}
