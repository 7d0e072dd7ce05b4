import { isDate } from './date.js';
import { isTime } from './time.js';

/** A moment, as `2024-02-29T14:30:00+01:00`. Source: RFC 3339, `date-time`. */
export function isDateTime(text: string): boolean {
  return /^.{10}t/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}
