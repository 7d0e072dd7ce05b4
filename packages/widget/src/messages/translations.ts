import { appendPointer, type FormDefinition, type FormNode, type Issue, type Texts } from '@amtform/model';
import { fallbacks } from '../words/speech.js';

/** What a sentence is made of besides its node. */
interface Spoken {
  readonly code: string;
  readonly params: Issue['params'];
  /** Whether the definition has a sentence of its own. */
  readonly isOwn: boolean;
}

/** Which texts of a definition a language lacks. */
export class Translations {
  readonly #wanted: string;
  readonly #texts: readonly Texts[];
  readonly #isOwn: boolean;

  /** @param wanted BCP 47 tag */
  constructor({ language, texts = {} }: FormDefinition, wanted: string) {
    const chain = fallbacks(wanted);
    this.#wanted = wanted;
    // A bare schema does not tell its language.
    this.#isOwn = language === 'und' || chain.includes(fallbacks(language)[0] ?? '');
    this.#texts = chain.flatMap((tag) =>
      Object.entries(texts).flatMap(([name, words]) => (fallbacks(name)[0] === tag ? [words] : [])),
    );
  }

  /** The texts that a sentence at a node needs and the language does not have: pointers into the definition. */
  missing(node: FormNode, { code, params, isOwn }: Spoken): string[] {
    if (this.#isOwn) return [];
    const { place } = node;
    if (code === 'unusual') {
      const warning = params['warning'] as string;
      return this.#lacks(place, ['warnings', warning], (f) => f.warnings?.[warning]);
    }
    if (isOwn) return this.#lacks(place, ['messages', code], (f) => f.messages?.[code]);
    if (place === '') return this.#texts.some(({ title }) => title !== undefined) ? [] : [this.#at('title')];
    if (!place.endsWith('/*')) return this.#lacks(place, ['label'], (f) => f.label);
    return this.#lacks(place.slice(0, -2), ['item'], (f) => f.item);
  }

  #lacks(place: string, names: readonly string[], read: (field: TextsOfField) => string | undefined): string[] {
    const isThere = this.#texts.some(({ fields }) => fields?.[place] && read(fields[place]) !== undefined);
    return isThere ? [] : [this.#at('fields', place, ...names)];
  }

  #at(...names: readonly string[]): string {
    return names.reduce<string>((path, name) => appendPointer(path, name), appendPointer('/texts', this.#wanted));
  }
}

type TextsOfField = NonNullable<Texts['fields']>[string];
