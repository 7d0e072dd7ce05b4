import { LatePart } from '../parts/late-part.js';
import { deFirst } from './first/de.js';
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

/** Has all words once `completeWords` has resolved, and until then those of a first page. */
const german = { ...deFirst } as Words;

/** Loads what German says beyond a first page. Rejects where it cannot be loaded. */
export async function completeWords(): Promise<void> {
  const { deLater } = await import('./later/de.js');
  Object.assign(german, deLater);
}

/** BCP 47 tags of the languages that the widget speaks. German comes with the form: it is there when nothing else can be loaded. */
export const languages: readonly string[] = ['de', ...Object.getOwnPropertyNames(parts)];

/** The words of one of `languages`, or undefined while they are not loaded. */
export function wordsIn(language: string): Words | undefined {
  return language === 'de' ? german : partOf(language)?.loaded;
}

/**
 * Loads the words of one of `languages`, for German those of a first page, which are here. Never rejects: with a bad
 * network a form goes on in the language that it has.
 */
export async function loadWords(language: string): Promise<void> {
  await partOf(language)?.load();
}

function partOf(language: string): LatePart<Words> | undefined {
  return Object.hasOwn(parts, language) ? parts[language] : undefined;
}
