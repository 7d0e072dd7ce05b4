/** A month of a year, as `2024-02`. Source: ISO 8601-1, reduced precision. */
export function isYearMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}
