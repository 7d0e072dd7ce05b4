import { lineKind } from './line-kind.js';

/** A German licence plate, stored as it is written on papers: `DD-AB 123` (FZV, annex 4). */
export const licencePlate = lineKind('licence-plate', { formats: ['licence-plate'], tidy: plate });

/** The marks between district, letters and digits may be left out, as far as it stays clear what is what. */
function plate(text: string): string {
  const plain = text.trim().toUpperCase();
  const parts = /^([A-ZÄÖÜ]{1,3})(?:\s*-\s*|\s+)([A-Z]{1,2})[\s-]*([1-9]\d{0,3})\s*([EH]?)$/.exec(plain);
  if (!parts) return plain;
  const [, district = '', letters = '', digits = '', end = ''] = parts;
  return `${district}-${letters} ${digits}${end}`;
}
