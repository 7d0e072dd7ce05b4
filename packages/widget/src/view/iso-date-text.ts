import { intlLocale, isKnown } from '../words/intl-locale.js';

/** A date, a month, a year or a moment as a person reads it; what is none of them, as it stands. No clock is turned. */
export function isoDateText(iso: string, language: string): string {
  const [, year = '', month, day, time] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/i.exec(iso) ?? [];
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T${time ?? '00:00'}:00Z`);
  if (!year || Number.isNaN(date.getTime())) return iso;
  const shown: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: isKnown(language) ? 'long' : '2-digit' }),
    ...(day && { day: 'numeric' }),
    ...(time && { hour: '2-digit', minute: '2-digit' }),
  };
  return new Intl.DateTimeFormat(intlLocale(language), { ...shown, timeZone: 'UTC' }).format(date);
}
