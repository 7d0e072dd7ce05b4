/**
 * A name as ids of forms and pages have it, made from any text: `Über Sie` → `uber-sie`, `grant_info` → `grant_info`.
 * Empty where the text has no letter or digit that could stay.
 */
export function slug(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]*([-_.])[^a-z0-9]*|[^a-z0-9]+/g, (_, kept: string | undefined) => kept ?? '-')
    .replaceAll(/^[-_.]+|[-_.]+$/g, '');
}
