/** The answer that a typed text is, in NFC (DIN 91379). Blank text is no answer. */
export function readText(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.normalize();
}
