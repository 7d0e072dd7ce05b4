import type { FormDefinition, FormNode, FormPage, Note, Option } from '@amtform/model';

/** The author's words in one language, each falling back to the definition's own. */
export class FormTexts {
  readonly #texts: NonNullable<FormDefinition['texts']>[string];
  readonly #definition: FormDefinition;

  constructor(definition: FormDefinition, language: string) {
    this.#definition = definition;
    this.#texts = definition.texts?.[language] ?? {};
  }

  get title(): string {
    return this.#texts.title ?? this.#definition.title;
  }

  get description(): string | undefined {
    return this.#texts.description ?? this.#definition.description;
  }

  page(page: FormPage): string {
    return this.#texts.pages?.[page.id]?.title ?? (page.id === '' ? this.title : page.title);
  }

  pageDescription({ id, description }: FormPage): string | undefined {
    return id === '' ? undefined : (this.#texts.pages?.[id]?.description ?? description);
  }

  /** What is needed, how long it takes and what it costs. */
  get start(): NonNullable<FormDefinition['start']> {
    return { ...this.#definition.start, ...this.#texts.start };
  }

  get review(): NonNullable<FormDefinition['review']> {
    return { ...this.#definition.review, ...this.#texts.review };
  }

  get authority(): FormDefinition['authority'] {
    const { authority } = this.#definition;
    return authority && { ...authority, ...this.#texts.authority };
  }

  note(note: Note): Pick<Note, 'title' | 'text'> {
    return { ...note, ...this.#texts.notes?.[note.id] };
  }

  label(node: FormNode): string {
    return this.#texts.fields?.[node.place]?.label ?? node.label;
  }

  hint(node: FormNode): string | undefined {
    return this.#texts.fields?.[node.place]?.hint ?? node.hint;
  }

  options({ place, options }: { readonly place: string; readonly options: readonly Option[] }): readonly Option[] {
    const words = this.#texts.fields?.[place]?.options ?? {};
    return options.map((option) => ({ ...option, label: words[optionText(option)] ?? option.label }));
  }
}

/** The value of an option as the form sends it. */
export function optionText({ value }: Option): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
