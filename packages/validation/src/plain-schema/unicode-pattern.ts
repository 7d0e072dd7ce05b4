/** An escape or any other character. */
const tokens = /\\[^]|[^]/g;

/**
 * A pattern as the `u` flag reads it, which JSON Schema 2020-12 asks for (core, section 6.4). Escapes that are
 * needless and that only older readers allow, such as `\-` and `\_`, lose their backslash.
 *
 * Throws a `SyntaxError` for a pattern that nobody can read.
 */
export function unicodePattern(pattern: string): string {
  if (isReadable(pattern)) return pattern;
  const plain = pattern.replace(tokens, (token) =>
    /^\\[^\w\s^$\\.*+?()[\]{}|/]$|^\\[_\s]$/.test(token) ? literal(token) : token,
  );
  new RegExp(plain, 'u');
  return plain;
}

function literal(token: string): string {
  // Inside brackets a bare hyphen would make a range.
  return token === '\\-' ? '\\x2d' : token.slice(1);
}

/** Whether a pattern can be read with the `u` flag as it stands. */
export function isReadable(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
