import { isIpv4 } from './ipv4.js';

/** An address as `2001:db8::1` or `::ffff:192.0.2.1`. Source: RFC 4291, section 2.2. */
export function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1);
  // An IPv4 address at the end stands for two groups.
  const embedded = last !== undefined && text.endsWith(last) && last.includes('.');
  if (embedded && !isIpv4(last)) return false;
  const hex = embedded ? groups.slice(0, -1) : groups;
  const size = hex.length + (embedded ? 2 : 0);
  return hex.every((group) => /^[\da-f]{1,4}$/i.test(group)) && (halves.length === 2 ? size < 8 : size === 8);
}
