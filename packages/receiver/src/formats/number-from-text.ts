/**
 * The number that a text means: as `<input type="number">` sends it (`-1.5`), or with a decimal comma and points
 * between thousands (`1.234,50`). Undefined for other text, and for `1.234`, which may mean either: a wrong number
 * is worse than a question.
 */
export function numberFromText(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^[-+]?\d{1,3}(?:\.\d{3})+$/.test(trimmed)) return undefined;
  if (/^[-+]?\d{1,3}(?:\.\d{3})+,\d+$/.test(trimmed)) return Number(trimmed.replaceAll('.', '').replace(',', '.'));
  if (/^[-+]?\d+(?:[.,]\d+)?$/.test(trimmed)) return Number(trimmed.replace(',', '.'));
  return /^[-+]?\d+(?:\.\d+)?[eE][-+]?\d{1,3}$/.test(trimmed) ? Number(trimmed) : undefined;
}
