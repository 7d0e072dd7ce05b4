import type { FormDefinition } from '@amtform/model';
import { languages, wordsIn } from './languages.js';
import type { Words } from './words.js';

/** In which language the form speaks. */
export interface Speech {
  /** BCP 47 tag, for `lang` and for dates and numbers. */
  readonly language: string;
  readonly words: Words;
  /** Names of `definition.texts` to look into, nearest first. The definition's own words come after them. */
  readonly texts: readonly string[];
}

type Chosen = Pick<Speech, 'language' | 'texts'> & {
  /** Which of `languages` has the words. */
  readonly wordsOf: string;
};

/** The speech in the most wanted language whose words are loaded; see `chooseLanguage`. */
export function speechFor(definition: FormDefinition | undefined, wanted: readonly (string | undefined)[]): Speech {
  const here = languages.filter((language) => wordsIn(language));
  const { language, wordsOf, texts } = chooseLanguage(definition, { wanted, known: here });
  return { language, words: wordsIn(wordsOf) ?? (wordsIn('de') as Words), texts };
}

/**
 * The first wanted language in which both the widget and the definition have words; otherwise the definition's own, or
 * any that both have, so that a form never speaks two languages at once.
 *
 * `wanted` are BCP 47 tags, most wanted first: the element's own, then the page's. What is no tag is passed over.
 * `known` are those of `languages` that may be chosen.
 */
export function chooseLanguage(
  definition: FormDefinition | undefined,
  { wanted, known }: { readonly wanted: readonly (string | undefined)[]; readonly known: readonly string[] },
): Chosen {
  for (const tag of [...wanted, definition?.language, ...known]) {
    const chain = fallbacks(tag ?? '');
    const wordsOf = chain.find((t) => known.includes(t));
    const texts = chain.flatMap((t) =>
      Object.getOwnPropertyNames(definition?.texts ?? {}).filter((name) => canonical(name) === t),
    );
    if (chain[0] !== undefined && wordsOf !== undefined && (texts.length > 0 || isIn(chain, definition)))
      return { language: chain[0], wordsOf, texts };
  }
  return { language: 'de', wordsOf: 'de', texts: [] };
}

/** Whether a definition's own words are in one of these languages; a bare schema does not tell its own. */
function isIn(tags: readonly string[], definition: FormDefinition | undefined): boolean {
  const own = definition && canonical(definition.language);
  return own === undefined || own === 'und' || tags.includes(own);
}

/** `de-x-leicht` → `de-x-leicht`, `de`. Only what is a tag: numbers and dates can be written in no other. */
export function fallbacks(tag: string): string[] {
  const parts = tag.split('-');
  const tags = parts.map((_, i) => canonical(parts.slice(0, parts.length - i).join('-')));
  return tags.filter((t) => t !== undefined);
}

/** A tag with its capital letters where they belong, or undefined for what is no tag. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
