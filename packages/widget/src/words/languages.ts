import { LatePart } from '../parts/late-part.js';
import { de } from './de.js';
import type { Words } from './words.js';

/** One part a language, loaded when somebody wants it. A language is its file here, and this line. */
const parts: Readonly<Record<string, LatePart<Words>>> = {
  en: new LatePart(async () => (await import('./en.js')).en),
  'de-x-leicht': new LatePart(async () => (await import('./de-x-leicht.js')).deLeicht),
  hsb: new LatePart(async () => (await import('./hsb.js')).hsb),
  uk: new LatePart(async () => (await import('./uk.js')).uk),
  tr: new LatePart(async () => (await import('./tr.js')).tr),
  ar: new LatePart(async () => (await import('./ar.js')).ar),
};

/** BCP 47 tags of the languages that the widget speaks. German comes with the form: it is there when nothing else can be loaded. */
export const languages: readonly string[] = ['de', ...Object.getOwnPropertyNames(parts)];

/** The words of one of `languages`, or undefined while they are not loaded. */
export function wordsIn(language: string): Words | undefined {
  return language === 'de' ? de : partOf(language)?.loaded;
}

/** Loads the words of one of `languages`. Never rejects: with a bad network a form goes on in the language that it has. */
export async function loadWords(language: string): Promise<void> {
  await partOf(language)?.load();
}

function partOf(language: string): LatePart<Words> | undefined {
  return Object.hasOwn(parts, language) ? parts[language] : undefined;
}
