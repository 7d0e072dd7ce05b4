import { intlLocale } from '../words/intl-locale.js';
import type { FileRules } from './check-file.js';

/** What a slot takes, in words: `{ size: '10 MB', types: 'PDF, JPEG' }`. */
export function ruleBlanks({ accept, maxSize }: FileRules, language: string): { size: string; types: string } {
  return { size: sizeText(maxSize, language), types: accept.map(typeName).join(', ') };
}

/** A number of bytes as people read it. */
export function sizeText(bytes: number, language: string): string {
  const [value, unit] =
    bytes >= 1_000_000 ? [bytes / 1_000_000, 'megabyte'] : bytes >= 1000 ? [bytes / 1000, 'kilobyte'] : [bytes, 'byte'];
  return new Intl.NumberFormat(intlLocale(language), { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

/** `image/jpeg` → `JPEG`; office files by the name that their programs give them. */
export function typeName(type: string): string {
  // What a phone or a scanner makes: “image/*” means nothing to people.
  if (type === 'image/*') return 'JPEG, PNG, WEBP, HEIC, TIFF, GIF';
  const [, subtype = type] = type.split('/');
  const known: Readonly<Record<string, string>> = { '*': type, plain: 'Text', 'svg+xml': 'SVG', zip: 'ZIP, Office' };
  return known[subtype] ?? (subtype.split('.').at(-1) ?? subtype).toUpperCase();
}
