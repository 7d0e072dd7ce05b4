import { dateLocale } from '../words/date-locale.js';

/** Date and time of a moment as people write it, such as „23. November 2026, 18:05“. */
export function timeText(time: number, language: string): string {
  return new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'long', timeStyle: 'short' }).format(time);
}
