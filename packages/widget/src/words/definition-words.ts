import type { End, Field, FormDefinition, FormNode, FormPage, Note, Option, Texts } from '@amtform/model';
import type { ReachedEnd } from '../session/form-ends.js';
import type { Speech } from './speech.js';

/** The author's words in the language of the form, each falling back to the definition's own. */
export class DefinitionWords {
  readonly #definition: FormDefinition;
  readonly #texts: readonly NonNullable<FormDefinition['texts']>[string][];

  constructor(definition: FormDefinition, { texts }: Speech) {
    this.#definition = definition;
    this.#texts = texts.map((tag) => definition.texts?.[tag] ?? {});
  }

  get title(): string {
    return this.#first((t) => t.title) ?? this.#definition.title;
  }

  get description(): string | undefined {
    return this.#first((t) => t.description) ?? this.#definition.description;
  }

  get declaration(): string | undefined {
    return this.#first((t) => t.review?.declaration) ?? this.#definition.review?.declaration;
  }

  get warning(): string | undefined {
    return this.#first((t) => t.review?.warning) ?? this.#definition.review?.warning;
  }

  get authority(): FormDefinition['authority'] {
    const own = this.#definition.authority;
    return own && { ...own, ...this.#first((t) => t.authority) };
  }

  get next(): string | undefined {
    return this.#first((t) => t.receipt?.next) ?? this.#definition.submission?.receipt?.next;
  }

  /** What the start page tells. Each word falls back by itself. */
  get start(): NonNullable<FormDefinition['start']> {
    const { start } = this.#definition;
    return {
      ...start,
      ...pruned({
        text: this.#first((t) => t.start?.text),
        needs: this.#first((t) => t.start?.needs),
        duration: this.#first((t) => t.start?.duration),
        cost: this.#first((t) => t.start?.cost),
      }),
    };
  }

  /** Heading and text of an early end. */
  end({ end, page, index }: ReachedEnd): Pick<End, 'title' | 'text'> {
    const words = (t: Texts) => (page === undefined ? t.ends : t.pages?.[page]?.ends)?.[index];
    return {
      title: this.#first((t) => words(t)?.title) ?? end.title,
      text: this.#first((t) => words(t)?.text) ?? end.text,
    };
  }

  page(page: FormPage): { readonly title: string; readonly description: string | undefined } {
    if (page.id === '') return { title: this.title, description: this.description };
    // A page that was made of a group has no words but the group's.
    const [group] = this.#definition.pages ? [] : page.nodes;
    return {
      title: this.#first((t) => t.pages?.[page.id]?.title) ?? (group ? this.label(group) : page.title),
      description: this.#first((t) => t.pages?.[page.id]?.description) ?? page.description,
    };
  }

  label(node: FormNode): string {
    const item = this.#itemOf(node);
    if (item !== undefined) return item;
    return this.#first((t) => t.fields?.[node.place]?.label) ?? node.label;
  }

  hint(node: FormNode): string | undefined {
    return this.#first((t) => t.fields?.[node.place]?.hint) ?? node.hint;
  }

  /** The definition's own sentence for an issue code, where it has one. */
  message(place: string, code: string): string | undefined {
    return this.#field(place, ({ messages }) =>
      messages && Object.hasOwn(messages, code) ? messages[code] : undefined,
    );
  }

  /** Words on the button that adds an entry to a list, where the definition has them. */
  add(node: FormNode): string | undefined {
    return this.#field(node.place, (f) => f.add);
  }

  /** Name of one entry of a list. */
  item(node: FormNode): string {
    return this.#field(node.place, (f) => f.item) ?? this.label(node);
  }

  /** Words of a note. */
  note({ id, title, text }: Note): { readonly title: string | undefined; readonly text: string | undefined } {
    return {
      title: this.#first((t) => t.notes?.[id]?.title) ?? title,
      text: this.#first((t) => t.notes?.[id]?.text) ?? text,
    };
  }

  /** Words beside the tick that takes over answers, where the definition has them. */
  sameAs({ place }: FormNode): string | undefined {
    return this.#first((t) => t.fields?.[place]?.sameAs) ?? this.#definition.fields?.[place]?.sameAs?.label;
  }

  /** What a warning says, by its id. */
  unusual(place: string, id: string): string {
    const own = this.#definition.fields?.[place]?.warnings?.find((warning) => warning.id === id)?.text;
    return this.#first((t) => t.fields?.[place]?.warnings?.[id]) ?? own ?? '';
  }

  options(node: { readonly place: string; readonly options: readonly Option[] }): readonly Option[] {
    const words = this.#first((t) => t.fields?.[node.place]?.options);
    if (!words) return node.options;
    return node.options.map((option) => {
      const value = typeof option.value === 'string' ? option.value : JSON.stringify(option.value);
      return Object.hasOwn(words, value) ? { ...option, label: words[value] ?? option.label } : option;
    });
  }

  /** “Dog 2” for an entry, where the language has its own word for the entries of the list. */
  #itemOf(node: FormNode): string | undefined {
    if (!node.place.endsWith('/*')) return undefined;
    const list = node.place.slice(0, -2);
    const item = this.#first((t) => t.fields?.[list]?.item ?? t.fields?.[node.place]?.label);
    const index = Number(node.pointer.slice(node.pointer.lastIndexOf('/') + 1));
    return item === undefined ? undefined : `${item} ${String(index + 1)}`;
  }

  #field(
    place: string,
    read: (field: Pick<Field, 'messages' | 'add' | 'item'>) => string | undefined,
  ): string | undefined {
    const own = this.#definition.fields?.[place];
    return this.#first((t) => t.fields?.[place] && read(t.fields[place])) ?? (own && read(own));
  }

  #first<T>(read: (texts: NonNullable<FormDefinition['texts']>[string]) => T | undefined): T | undefined {
    for (const texts of this.#texts) {
      const found = read(texts);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Without members that are undefined: those would cover the definition's own. */
function pruned<Words extends object>(words: Words): { [Name in keyof Words]?: NonNullable<Words[Name]> } {
  return Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined)) as never;
}
