/** A German licence plate as `DD-AB 123` or `L-X 1E`, at most eight letters and digits. Source: FZV, annex 4. */
export function isLicencePlate(text: string): boolean {
  return text.length <= 10 && /^[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [1-9]\d{0,3}[EH]?$/.test(text);
}
