import { appendPointer } from '@amtform/model';
import type { LeftOut, Obstacle } from '../imported.js';
import type { Words } from './words.js';

/** Texts by id, with their languages inside. */
export type TextTable = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Where texts come from. */
export interface TranslationSource {
  readonly texts: TextTable;
  /** JSON Pointer of the table in its file. */
  readonly pointer: string;
}

/** Words that are joined by dots or underscores and hold no space: `purpose.title`, `form_title`. */
const idLike = /^[\p{L}\p{N}-]+(?:[._:][\p{L}\p{N}-]+)+$/u;

/** What the texts of a form mean: themselves, or ids of a table of texts. */
export class Translation {
  /** BCP 47 tag of the definition's own words. */
  readonly language: string;
  readonly #texts: TextTable;
  readonly #pointer: string;
  readonly #used = new Set<string>();

  /** Without a language the one that most texts are in is the definition's own. */
  constructor({ texts, pointer }: TranslationSource, language?: string) {
    this.#texts = texts;
    this.#pointer = pointer;
    this.language = language ?? mostUsed(texts) ?? 'und';
  }

  /** Whether there is a table of texts. */
  get isGiven(): boolean {
    return this.#texts.size > 0;
  }

  /** Whether a text is an id of the table. */
  has(text: string): boolean {
    return this.#texts.has(text);
  }

  /** A text in all its languages, or why there is none. A text that does not look like an id means itself. */
  words(text: string): Words | Obstacle {
    const known = this.#texts.get(text);
    if (known) {
      this.#used.add(text);
      const { [this.language]: own, ...others } = known;
      return { own, others };
    }
    if (!this.isGiven || !idLike.test(text)) return { own: text, others: {} };
    return {
      reason: 'The translation has no text of this id.',
      remedy: 'Add it there and import again, or write the words into “fields” or “pages”.',
    };
  }

  /** Texts that nobody asked for, and those that lack a language that others have. */
  get gaps(): LeftOut[] {
    const languages = new Set([...this.#texts.values()].flatMap((text) => Object.keys(text)));
    return [...this.#texts].flatMap(([id, text]) => {
      const origin = { file: 'translation' as const, pointer: appendPointer(this.#pointer, id) };
      if (!this.#used.has(id)) return [{ ...origin, keyword: 'text', value: text[this.language], ...unused }];
      const missing = [...languages].filter((language) => text[language] === undefined);
      return missing.map((language) => ({ ...origin, keyword: language, ...this.#missing(language) }));
    });
  }

  #missing(language: string): Obstacle {
    const reason = `The text is not there in ${language}.`;
    if (language === this.language)
      return { reason, remedy: 'Add it there and import again, or write the words into “fields” or “pages”.' };
    return { reason, remedy: `Add it to texts.${language}: until then the form shows it in ${this.language}.` };
  }
}

const unused: Obstacle = {
  reason: 'Nothing that is carried over has this text.',
  remedy: 'If people need it, write it into the definition: a hint, a description, the words of an option.',
};

function mostUsed(texts: TextTable): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts.values())
    for (const language of Object.keys(text)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
