import { de } from './de.js';
import { en } from './en.js';
import type { FileWords } from './file-words.js';

/** The words about files: German for the German languages, English for all others. */
export function fileWordsFor(language: string): FileWords {
  return /^(?:de|hsb)\b/.test(language) ? de : en;
}
