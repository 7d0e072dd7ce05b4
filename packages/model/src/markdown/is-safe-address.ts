/** An address that cannot run a script: a known scheme, or none. No blank or invisible character makes a scheme known. */
export function isSafeAddress(address: string): boolean {
  return /^(?:https?:|mailto:|tel:)/i.test(address) || !/^[^/?#]*:/.test(address);
}
