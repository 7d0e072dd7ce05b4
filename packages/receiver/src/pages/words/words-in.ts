import { de } from './de.js';
import { en } from './en.js';
import type { Words } from './words.js';

const languages: Readonly<Record<string, Words>> = { de, en };

/** The words for a language tag (BCP 47), and the language that they are in; German where it is not spoken here. */
export function wordsIn(tag: string): { readonly language: string; readonly words: Words } {
  const language = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  const words = Object.hasOwn(languages, language) ? languages[language] : undefined;
  return words ? { language, words } : { language: 'de', words: de };
}
