import type { FieldOption } from '../field-option.js';

/**
 * Finds options by words of their labels. What is compared is prepared once: on a phone that takes long for ten
 * thousand labels, and a person types fast.
 */
export class OptionSearch {
  readonly #options: readonly FieldOption[];
  #prepared: readonly (readonly string[])[] | undefined;
  #last: { readonly text: string; readonly found: readonly FieldOption[] } | undefined;

  constructor(options: readonly FieldOption[]) {
    this.#options = options;
  }

  /** The same search in other options. What is prepared stays where the labels are the same. */
  over(options: readonly FieldOption[]): OptionSearch {
    const next = new OptionSearch(options);
    const known = this.#options;
    if (known.length === options.length && known.every(({ label }, i) => label === options[i]?.label))
      next.#prepared = this.#prepared;
    return next;
  }

  /**
   * The options that have all words of a text somewhere in their labels, in any order: first the labels that begin with
   * the text, then those in which each word begins a word, then the rest. Blank text finds all.
   */
  matching(text: string): readonly FieldOption[] {
    if (this.#last?.text === text) return this.#last.found;
    const typed = spellings(text);
    const ranks: [FieldOption[], FieldOption[], FieldOption[]] = [[], [], []];
    this.#options.forEach((option, i) => {
      const ranked = this.#labels[i]?.map((label) => Math.min(...typed.map((spelling) => rankOf(spelling, label))));
      const rank = Math.min(...(ranked ?? []));
      if (rank <= 2) ranks[rank as 0 | 1 | 2].push(option);
    });
    const found = ranks.flat();
    this.#last = { text, found };
    return found;
  }

  /** The option that a text names, whatever its capitals and accents; undefined where several bear that name. */
  named(text: string): FieldOption | undefined {
    const name = plain(text.trim());
    const isNamed = (known: string) => [known, withoutUmlauts(known)].some((one) => plain(one.trim()) === name);
    const named = this.#options.filter(({ label, also = [] }) => [label, ...also].some(isNamed));
    const exact = named.filter(({ label }) => label === text);
    const [only, ...more] = exact.length > 0 ? exact : named;
    return name === '' || more.length > 0 ? undefined : only;
  }

  get #labels(): readonly (readonly string[])[] {
    return (this.#prepared ??= this.#options.map(({ label, also = [] }) => [label, ...also].flatMap(spellings)));
  }
}

/** 0 for a label that begins with the text, 1 where each word begins a word, 2 where each is in it, above that for none. */
function rankOf(text: string, label: string): number {
  if (label.startsWith(text)) return 0;
  const words = text.split(' ').slice(1);
  if (!words.every((word) => label.includes(word))) return Infinity;
  return words.every((word) => label.includes(` ${word}`)) ? 1 : 2;
}

/** “Köln” is searched for as “koln” and “koeln”: keyboards without ö are common. */
function spellings(text: string): string[] {
  const bare = searchable(text);
  const written = withoutUmlauts(text);
  return written === text ? [bare] : [bare, searchable(written)];
}

function withoutUmlauts(text: string): string {
  const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
  return text.normalize().replace(/[äöü]/gi, (letter) => letters[letter.toLowerCase()] ?? letter);
}

/** A text without capitals and accents; ß is ss. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss');
}

/** The words of a text, each after one blank: “Frankfurt (Oder)” → “ frankfurt oder”. */
function searchable(text: string): string {
  return ` ${plain(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()}`;
}
