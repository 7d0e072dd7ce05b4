/** A German postcode: five digits, 01001 to 99998. Whether a place has it is not known here. */
export function isPlz(text: string): boolean {
  return /^(?!01000|99999)(?:0[1-9]|[1-9]\d)\d{3}$/.test(text);
}
