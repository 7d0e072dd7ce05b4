import { isKnown } from './intl-locale.js';

/** Several things as one text: “a, b or c” where one of them is enough (`or`), “a, b and c” where all are meant. */
export function listText(texts: readonly string[], { language, or }: { language: string; or: boolean }): string {
  // Only Upper Sorbian is unknown to browsers.
  if (!isKnown(language)) return texts.join(or ? ' abo ' : ' a ');
  return new Intl.ListFormat(language, { type: or ? 'disjunction' : 'conjunction' }).format(texts);
}
