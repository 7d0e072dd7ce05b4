/**
 * The locale in which dates and numbers of a language are written: English without a country means the order of day,
 * month and year in which the form asks; Arabic gets the digits that German authorities write; where a browser does not
 * know the language, as many do not know Upper Sorbian, its numbers are written as in German.
 */
export function intlLocale(language: string): string {
  if (language === 'en') return 'en-GB';
  if (!isKnown(language)) return 'de';
  return language.startsWith('ar') ? `${language}-u-nu-latn` : language;
}

/** Whether the browser writes dates, numbers and lists in a language. */
export function isKnown(language: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
}
