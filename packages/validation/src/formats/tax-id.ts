/**
 * A German tax identification number (Steuer-IdNr): eleven digits without spaces. Among the first ten exactly one
 * digit comes more than once: twice, or three times but not in a row. The last is the check digit.
 * Source: § 139b AO, ISO 7064 (mod 11,10).
 */
export function isTaxId(text: string): boolean {
  const body = text.slice(0, 10);
  return /^[1-9]\d{10}$/.test(text) && hasOneRepeatedDigit(body) && checkDigit(body) === Number(text[10]);
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
