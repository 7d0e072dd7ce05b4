import { ar } from './ar.js';
import { de } from './de.js';
import { deXLeicht } from './de-x-leicht.js';
import { en } from './en.js';
import { hsb } from './hsb.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import type { UploadWords } from './upload-words.js';

const languages: Readonly<Record<string, UploadWords>> = { ar, de, 'de-x-leicht': deXLeicht, en, hsb, tr, uk };

/** The words about uploads in a language (BCP 47); English for those that have none. */
export function uploadWordsFor(language: string): UploadWords {
  return languages[language] ?? languages[language.replace(/-.*/, '')] ?? en;
}
