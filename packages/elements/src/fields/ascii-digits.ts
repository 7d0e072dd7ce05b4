/** A text with its Arabic and Persian digits (U+0660–0669, U+06F0–06F9) as 0–9: what an Arabic keyboard types. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
