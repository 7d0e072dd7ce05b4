import type { Condition, FieldKind, Json } from '@amtform/model';
import type { Obstacle } from '../imported.js';
import type { Translation } from '../words/translation.js';
import type { Words } from '../words/words.js';

/** The words that a field can have. */
export type Member = 'label' | 'hint' | 'item' | 'add';

/** A text as a file has it, and what it means. */
export interface Said {
  readonly text: string;
  readonly words: Words;
}

/** What is known of a field so far. */
export interface FieldDraft {
  kind?: FieldKind;
  autocomplete?: string;
  /** Length of the expected answer, in characters. */
  width?: number;
  readonly showWhen: Condition[];
  /** Words of the schema: they count where the UI schema has none. */
  readonly given: Map<Member, Said>;
  readonly said: Map<Member, Said>;
  /** Texts that follow the hint. */
  readonly help: Said[];
  /** By the option's value as `definition.fields` names it: first the words of the schema, then those that win over them. */
  readonly givenOptions: Map<string, Said>;
  readonly options: Map<string, Said>;
}

/** A page so far. */
export interface PageDraft {
  /** What its id is made from. */
  readonly name: string;
  readonly title: Said;
  /** Markdown. */
  description?: Words | undefined;
  readonly fields: string[];
  readonly showWhen?: Condition | undefined;
}

const contradiction: Obstacle = {
  reason: 'Another keyword of the UI schema says it differently for the same place.',
  remedy: 'Decide for one: all entries of a list are addressed together.',
};

/** An option's value as `definition.fields` names it. */
export function optionName(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A definition in the making: what both conventions of UI schemas say, place by place. Its methods tell what is in the way. */
export class FormDraft {
  readonly fields = new Map<string, FieldDraft>();
  readonly pages: PageDraft[] = [];
  readonly #translation: Translation;

  constructor(translation: Translation) {
    this.#translation = translation;
  }

  /** The field at a place. */
  at(place: string): FieldDraft {
    const known = this.fields.get(place);
    if (known) return known;
    const words = { given: new Map(), said: new Map(), help: [], givenOptions: new Map(), options: new Map() };
    const field: FieldDraft = { showWhen: [], ...words };
    this.fields.set(place, field);
    return field;
  }

  /** Whether a text is the id of a translated one. */
  knows(text: string): boolean {
    return this.#translation.has(text);
  }

  /** What a text means, or why it means nothing. */
  read(text: string): Said | Obstacle {
    const words = this.#translation.words(text);
    return 'reason' in words ? words : { text, words };
  }

  /** Words that win over those of the schema. */
  say(place: string, member: Member, text: string): Obstacle | undefined {
    const said = this.read(text);
    if ('reason' in said) return said;
    const { said: known } = this.at(place);
    const before = known.get(member);
    if (before && before.text !== text) return contradiction;
    known.set(member, said);
    return undefined;
  }

  /** Words below the hint. */
  help(place: string, text: string): Obstacle | undefined {
    const said = this.read(text);
    if ('reason' in said) return said;
    const { help } = this.at(place);
    if (!help.some((known) => known.text === text)) help.push(said);
    return undefined;
  }

  /** Words of one option of a choice. */
  option(place: string, value: Json, text: string): Obstacle | undefined {
    const said = this.read(text);
    if ('reason' in said) return said;
    const { options } = this.at(place);
    const before = options.get(optionName(value));
    if (before && before.text !== text) return contradiction;
    options.set(optionName(value), said);
    return undefined;
  }

  /** How a field is asked. */
  ask(place: string, kind: FieldKind): Obstacle | undefined {
    const field = this.at(place);
    if (field.kind !== undefined && field.kind !== kind) return contradiction;
    field.kind = kind;
    return undefined;
  }

  /** The token for autofill. */
  autofill(place: string, token: string): Obstacle | undefined {
    const field = this.at(place);
    if (field.autocomplete !== undefined && field.autocomplete !== token) return contradiction;
    field.autocomplete = token;
    return undefined;
  }

  /** Never shows a place. */
  hide(place: string): void {
    this.at(place).showWhen.push({ any: [] });
  }

  /** Whether a place is never shown. */
  isHidden(place: string): boolean {
    return this.fields.get(place)?.showWhen.some((c) => 'any' in c && c.any.length === 0) ?? false;
  }

  /** The words of a place as the form will show them. */
  words(place: string, member: Member): Said | undefined {
    const field = this.fields.get(place);
    return field?.said.get(member) ?? field?.given.get(member);
  }
}
