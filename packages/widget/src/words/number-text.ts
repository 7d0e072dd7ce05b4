import { intlLocale } from './intl-locale.js';

/**
 * A number as a person reads it: `12.500,5` in German. Four digits stay together, as they do in print: they may be a
 * year.
 */
export function numberText(value: number, language: string): string {
  const options = { useGrouping: Math.abs(value) >= 10_000, maximumFractionDigits: 15 };
  return new Intl.NumberFormat(intlLocale(language), options).format(value);
}
