/** A phone number as people write it: 5 to 15 digits, with a plus in front and spaces, hyphens, slashes, brackets between. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^\+?[\d ()/.-]+$/.test(text) && digits >= 5 && digits <= 15;
}
