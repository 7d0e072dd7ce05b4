const start = /^[A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff]$/u;
const within = /^[-.0-9A-Z_a-z\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff]$/u;

/**
 * A property name as the name of an XML element (XML 1.0, 2.3). Signs that may not stand there are written as `_xHHHH_`
 * (ISO/IEC 9075-14), and so is an underscore that would be read as the beginning of such a sign.
 */
export function xmlName(name: string): string {
  const signs = [...name].map((sign, index) => {
    const allowed = (index === 0 ? start : within).test(sign);
    const misleading = sign === '_' && /^_x[0-9A-F]{4,6}_/.test([...name].slice(index).join(''));
    if (allowed && !misleading) return sign;
    return `_x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
  const text = signs.join('');
  return text === '' ? '_x0000_' : text;
}
