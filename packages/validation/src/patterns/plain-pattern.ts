/**
 * Whether a pattern has at most one choice, and that at a fixed place. The search of an engine never goes far back then.
 * Others may be as harmless, but that takes more than a look.
 */
export function isPlainPattern(pattern: string): boolean {
  return /^\^[^*+?{|]*.[^*+?{|]*$/s.test(pattern);
}
