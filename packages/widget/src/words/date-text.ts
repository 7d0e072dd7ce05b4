import { intlLocale, isKnown } from './intl-locale.js';

/**
 * A date as a person reads it: “12 January 2027”. In a language that the browser does not know it is written in digits:
 * a month in another language would be a foreign word.
 */
export function dateText(date: Date, language: string): string {
  return formatted(date, language, { timeZone: 'UTC' });
}

/** A date with the time of day, where the person is. */
export function timeText(date: Date, language: string): string {
  return formatted(date, language, { timeStyle: 'short' });
}

function formatted(date: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  const dateStyle = isKnown(language) ? 'long' : 'medium';
  return new Intl.DateTimeFormat(intlLocale(language), { dateStyle, ...options }).format(date);
}
