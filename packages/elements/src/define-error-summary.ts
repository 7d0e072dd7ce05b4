import { defineElement } from './define-element.js';
import { ErrorSummary } from './error-summary.js';

/** Makes the element known to the page that lists all that is wrong. */
export function defineErrorSummary(): void {
  defineElement('amt-error-summary', ErrorSummary);
}
