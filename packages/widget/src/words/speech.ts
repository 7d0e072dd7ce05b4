import type { FormDefinition } from '@amtform/model';
import { de } from './de.js';
import { en } from './en.js';
import type { Words } from './words.js';

const languages: Readonly<Record<string, Words>> = { de, en };

/** In which language the form speaks. */
export interface Speech {
  /** BCP 47 tag, for `lang` and for dates and numbers. */
  readonly language: string;
  readonly words: Words;
  /** Names of `definition.texts` to look into, nearest first. The definition's own words come after them. */
  readonly texts: readonly string[];
}

/**
 * The first wanted language in which both the widget and the definition have words; otherwise the definition's own,
 * so that a form never speaks two languages at once.
 *
 * @param wanted BCP 47 tags, most wanted first: the element's own, then the page's
 */
export function speechFor(definition: FormDefinition | undefined, wanted: readonly (string | undefined)[]): Speech {
  const candidates = [...wanted, definition?.language, 'de'].filter((tag): tag is string => !!tag && tag !== 'und');
  for (const tag of candidates) {
    const chain = fallbacks(tag);
    const words = chain
      .map((t) => (Object.hasOwn(languages, t) ? languages[t] : undefined))
      .find((w) => w !== undefined);
    const texts = chain.filter((t) => definition?.texts && Object.hasOwn(definition.texts, t));
    const speaks =
      !definition || definition.language === 'und' || texts.length > 0 || chain.includes(definition.language);
    if (words && speaks) return { language: tag, words, texts };
  }
  return { language: 'de', words: de, texts: [] };
}

/** `de-x-leicht` → `de-x-leicht`, `de`. */
function fallbacks(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-')).filter((t) => !/-.$/.test(t));
}
