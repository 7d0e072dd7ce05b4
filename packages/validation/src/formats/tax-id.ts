import type { FormatFault } from './format-fault.js';

/** A German tax identification number (Steuer-IdNr): eleven digits without spaces, with a right check digit. */
export function isTaxId(text: string): boolean {
  return taxIdFault(text) === undefined;
}

/**
 * What is wrong with a tax identification number: its `length`, or its `check-digits`. Among the first ten exactly one
 * digit comes more than once: twice, or three times but not in a row. The last is the check digit.
 * Source: § 139b AO, ISO 7064 (mod 11,10).
 */
export function taxIdFault(text: string): FormatFault | undefined {
  if (!/^\d{11}$/.test(text)) return { reason: 'length' };
  const body = text.slice(0, 10);
  const isRight = text[0] !== '0' && hasOneRepeatedDigit(body) && checkDigit(body) === Number(text[10]);
  return isRight ? undefined : { reason: 'check-digits' };
}

function hasOneRepeatedDigit(body: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of body) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && Number(repeated[0]) <= 3 && !/(\d)\1\1/.test(body);
}

function checkDigit(body: string): number {
  let product = 10;
  for (const digit of body) product = (((Number(digit) + product) % 10 || 10) * 2) % 11;
  return (11 - product) % 10;
}
