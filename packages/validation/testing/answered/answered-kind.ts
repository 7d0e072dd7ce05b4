import type { FormDefinition, Json, SchemaObject } from '@amtform/model';

/** A part of docs/answered.md: what one kind of question takes for an answer. */
export interface AnsweredKind {
  readonly kind: string;
  /** The schema of the question, which stands at `/answer`. */
  readonly schema: SchemaObject;
  /** What is asked beside it, for what depends on other answers. */
  readonly beside?: Readonly<Record<string, SchemaObject>>;
  readonly fields?: FormDefinition['fields'];
  readonly rows: readonly AnsweredRow[];
}

/** What a person does, and what comes of it where the question may be left out. */
export interface AnsweredRow extends Answered {
  /** What a person does, after “A person …”. */
  readonly does: string;
  readonly steps: readonly Step[];
  /** What comes of it where an answer is required; absent where that is the same. */
  readonly required?: Answered;
}

/** What an answer comes to. */
export interface Answered {
  /** What stands at `/answer` in `FormModel.answers`; absent for nothing. */
  readonly stored?: Json;
  /** What is sent of it; absent for nothing. */
  readonly sent?: Json;
  /** Each as `pointer code`; absent for none. */
  readonly issues?: readonly string[];
}

/** One thing that a person does. */
export type Step =
  /** Answers, or takes the answer away. `typed` is what stands in a field for numbers, in German. */
  | { readonly at: string; readonly answer: Json | undefined; readonly typed?: string }
  /** Leaves a field. */
  | { readonly leave: string }
  /** Chooses a branch of the choice with this id, or takes the choice back. */
  | { readonly choose: string; readonly branch: number | undefined }
  /** Adds an entry to a list. */
  | { readonly add: string }
  /** Removes an entry of a list. */
  | { readonly remove: string; readonly index: number };
