/** A name on the internet in ASCII letters, as `www.example.org`. Source: RFC 1123, section 2.1. */
export function isHostname(text: string): boolean {
  return text.length <= 253 && text.split('.').every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label));
}
