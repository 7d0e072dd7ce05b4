/** The code of a bank, in capitals, 8 or 11 characters. Source: ISO 9362. */
export function isBic(text: string): boolean {
  return /^[A-Z]{6}[A-Z2-9][A-NP-Z\d](?:[A-Z\d]{3})?$/.test(text);
}
