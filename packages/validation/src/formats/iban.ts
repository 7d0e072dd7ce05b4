/**
 * An account number as it is stored: without spaces, in capitals, with right check digits; German ones with 22
 * characters. The lengths of other countries are left to the bank. Source: ISO 13616, ISO 7064 (mod 97-10).
 */
export function isIban(text: string): boolean {
  if (!/^(?:DE\d{20}|(?!DE)[A-Z]{2}\d\d[\dA-Z]{11,30})$/.test(text)) return false;
  let rest = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
