import { timeText as textOf } from '../words/date-text.js';

/** Date and time of a moment (milliseconds since 1970) as people write it, such as „23. November 2026, 18:05“. */
export function timeText(time: number, language: string): string {
  return textOf(new Date(time), language);
}
