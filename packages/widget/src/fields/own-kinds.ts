import type { FieldNode, Json, OwnKind } from '@amtform/model';

/** What is told of a field to a kind that shows it. */
export interface KindContext {
  /** BCP 47 tag of the language that the form speaks. */
  readonly language: string;
  readonly schema: FieldNode['schema'];
  /** What can be chosen, with its words in the language. */
  readonly options: readonly { readonly value: Json; readonly label: string }[];
}

/** A kind of field that a developer adds. */
export interface KindDescription<Value = unknown> {
  /**
   * Name of a custom element that keeps the contract of all fields: it takes the properties of `FieldElement` and sends
   * `amt-input` with `detail.value`. It is defined before the form is shown, or by `load`.
   */
  readonly element: string;
  /** Loads the code that defines the element, when a form first needs it; tried again after a rejection. */
  readonly load?: () => Promise<unknown>;
  /** Properties beside those that every field has. */
  readonly properties?: (context: KindContext) => Readonly<Record<string, unknown>>;
  /** Turns the element's value into an answer as the schema wants it, and back. Without it they are the same. */
  readonly codec?: {
    readonly toAnswer: (value: Value) => Json | undefined;
    readonly toValue: (answer: Json) => Value | undefined;
  };
  /** The answer as a person reads it on the review and the receipt. Without it: text as it stands, all else as JSON. */
  readonly text?: (answer: Json, context: KindContext) => string;
}

const kinds = new Map<string, KindDescription>();

/**
 * Adds a kind of field to all forms of the page: `fields` of a definition asks for it as `"kind": "x-…"`. To be called
 * before a form that needs it is shown. Throws where the name does not begin with `x-`, or is taken.
 */
export function registerKind<Value>(name: OwnKind, description: KindDescription<Value>): void {
  if (!/^x-[a-z0-9-]+$/.test(name)) throw new RangeError(`“${name}” is no name for a kind. Use x- and small letters.`);
  if (!/^[a-z][^\sA-Z]*-/.test(description.element))
    throw new RangeError(`“${description.element}” is no name of a custom element. It needs a hyphen.`);
  if (kinds.has(name)) throw new RangeError(`There is a kind “${name}” already. Choose another name.`);
  kinds.set(name, description as KindDescription);
}

/** The kind of that name, or undefined where nobody has added it. */
export function ownKind(name: string): KindDescription | undefined {
  return kinds.get(name);
}
