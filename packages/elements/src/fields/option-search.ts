import type { FieldOption } from '../field-option.js';

/**
 * Finds options by words of their labels. What is compared is prepared once: on a phone that takes long for ten
 * thousand labels, and a person types fast.
 */
export class OptionSearch {
  readonly #options: readonly FieldOption[];
  #prepared: readonly string[] | undefined;
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
    const whole = searchable(text);
    const words = whole.split(' ').slice(1);
    const ranks: [FieldOption[], FieldOption[], FieldOption[]] = [[], [], []];
    this.#options.forEach((option, i) => {
      const label = this.#labels[i] ?? '';
      if (!words.every((word) => label.includes(word))) return;
      const rank = label.startsWith(whole) ? 0 : words.every((word) => label.includes(` ${word}`)) ? 1 : 2;
      ranks[rank].push(option);
    });
    const found = ranks.flat();
    this.#last = { text, found };
    return found;
  }

  /** The option that a text names, whatever its capitals and accents; undefined where several bear that name. */
  named(text: string): FieldOption | undefined {
    const name = plain(text.trim());
    const whole = searchable(text);
    const named = this.#options.filter(({ label }, i) => this.#labels[i] === whole && plain(label.trim()) === name);
    const exact = named.filter(({ label }) => label === text);
    const [only, ...more] = exact.length > 0 ? exact : named;
    return name === '' || more.length > 0 ? undefined : only;
  }

  get #labels(): readonly string[] {
    return (this.#prepared ??= this.#options.map(({ label }) => searchable(label)));
  }
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
