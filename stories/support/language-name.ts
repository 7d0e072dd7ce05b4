/** What browsers have no name for. */
const names: Readonly<Record<string, string>> = { 'de-x-leicht': 'Leichte Sprache', hsb: 'Hornjoserbšćina' };

/** Name of a language in that language, with its BCP 47 tag. */
export function languageName(tag: string): string {
  const name = names[tag] ?? new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
  if (name === undefined || name === tag) return tag;
  return `${name.charAt(0).toLocaleUpperCase(tag)}${name.slice(1)} (${tag})`;
}
