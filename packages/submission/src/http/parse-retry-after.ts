/**
 * Seconds to wait, from a Retry-After header (RFC 9110, 10.2.3): a number of seconds or an HTTP date, never negative.
 * Undefined for nonsense. `now` in milliseconds since 1970.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  // Date.parse accepts much that is no HTTP date, "-5" among it.
  if (!/^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}:\d{2}/.test(header)) return undefined;
  const seconds = Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
