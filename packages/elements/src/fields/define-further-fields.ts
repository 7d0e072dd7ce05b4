import { defineElement } from '../define-element.js';
import { LongTextField } from './long-text-field.js';
import { ReadOnlyField } from './read-only-field.js';

/** Makes `<amt-long-text-field>` and `<amt-read-only-field>` known to the page. */
export function defineFurtherFields(): void {
  defineElement('amt-long-text-field', LongTextField);
  defineElement('amt-read-only-field', ReadOnlyField);
}
