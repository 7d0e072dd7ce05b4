import { LatePart } from '../../parts/late-part.js';
import { de } from './de.js';
import type { DraftWords } from './draft-words.js';

/** One part a language of the widget, as for its other words; German comes with the drafts. */
const parts: Readonly<Record<string, LatePart<DraftWords>>> = {
  en: new LatePart(async () => (await import('./en.js')).en),
  'de-x-leicht': new LatePart(async () => (await import('./de-x-leicht.js')).deLeicht),
  hsb: new LatePart(async () => (await import('./hsb.js')).hsb),
  uk: new LatePart(async () => (await import('./uk.js')).uk),
  tr: new LatePart(async () => (await import('./tr.js')).tr),
  ar: new LatePart(async () => (await import('./ar.js')).ar),
};

/**
 * The words about drafts in a language of the widget, or in the nearest there is: `de-AT` → `de`. Undefined while they
 * are not loaded; German where they cannot be.
 */
export function draftWordsFor(language: string): DraftWords | undefined {
  const part = partOf(language);
  return part && !part.hasFailed ? part.loaded : de;
}

/** Loads the words about drafts in a language. Never rejects. */
export async function loadDraftWords(language: string): Promise<void> {
  await partOf(language)?.load();
}

function partOf(language: string): LatePart<DraftWords> | undefined {
  const names = language.split('-').map((_, i, all) => all.slice(0, all.length - i).join('-'));
  const name = names.find((one) => one === 'de' || Object.hasOwn(parts, one));
  return name === undefined ? undefined : parts[name];
}
