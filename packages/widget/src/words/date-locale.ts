/** The locale for dates: English without a country means the order of day, month and year in which the form asks. */
export function dateLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
