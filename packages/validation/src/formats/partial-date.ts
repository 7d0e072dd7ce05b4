import { isDate } from './date.js';
import { isYearMonth } from './year-month.js';

/** A day, or what is known of it: `1950-03-09`, `1950-03` or `1950`. Source: ISO 8601-1, reduced precision. */
export function isPartialDate(text: string): boolean {
  return /^\d{4}$/.test(text) || isYearMonth(text) || isDate(text);
}
