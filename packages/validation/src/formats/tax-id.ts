/**
 * A German tax identification number (Steuer-IdNr): eleven digits without spaces. Among the first ten exactly one
 * digit comes more than once: twice, or three times but not in a row. The last is the check digit.
 * Source: § 139b AO, ISO 7064 (mod 11,10).
 */
export function isTaxId(text: string): boolean {
  if (!/^[1-9]\d{10}$/.test(text)) return false;
  const digits = [...text].map(Number);
  return hasOneRepeatedDigit(text.slice(0, 10)) && checkDigit(digits.slice(0, 10)) === digits[10];
}

function hasOneRepeatedDigit(body: string): boolean {
  const counts = [...'0123456789'].map((digit) => body.split(digit).length - 1).filter((count) => count > 1);
  return counts.length === 1 && (counts[0] ?? 0) <= 3 && !/(\d)\1\1/.test(body);
}

function checkDigit(body: readonly number[]): number {
  let product = 10;
  for (const digit of body) product = (((digit + product) % 10 || 10) * 2) % 11;
  return (11 - product) % 10;
}
