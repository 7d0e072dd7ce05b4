import { de } from './de.js';
import type { DraftWords } from './draft-words.js';
import { en } from './en.js';

const languages: Readonly<Record<string, DraftWords>> = { de, en };

/** The words about drafts in a language of the widget, or in the nearest there is: `de-x-leicht` → `de`. */
export function draftWordsFor(language: string): DraftWords {
  const parts = language.split('-');
  for (let length = parts.length; length > 0; length--) {
    const words = languages[parts.slice(0, length).join('-')];
    if (words) return words;
  }
  return de;
}
