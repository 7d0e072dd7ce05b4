import type { Json } from '@amtform/model';
import type { FormatTable } from '../formats/format-table.js';
import type { Finding } from '../issues/finding.js';
import type { PlainSchema, PlainSchemaObject } from '../plain-schema/plain-schema.js';

/** What the schemas at one place have looked at: what is left is for `unevaluatedProperties` and `unevaluatedItems`. */
export interface Evaluated {
  readonly names: Set<string>;
  readonly items: Set<number>;
}

/** Where a check stands. */
export interface Visit {
  /** JSON Pointer to the answer. */
  readonly pointer: string;
  /** Where the schema was met, through references. */
  readonly location: string;
  /** Takes what is found; without it only the verdict counts. */
  readonly findings: Finding[] | undefined;
  /** Takes what was looked at, where a schema around asks for it. */
  readonly evaluated: Evaluated | undefined;
}

/** Whether an answer is valid. What is wrong goes to the visit's findings. */
export type Check = (answer: Json, visit: Visit) => boolean;

/** What a keyword may ask while it is made into a check. */
export interface KeywordContext {
  /** The schema that the keyword stands in. */
  readonly schema: PlainSchemaObject;
  /** What is known of formats. */
  readonly formats: FormatTable;
  /** The check of a schema inside it. */
  readonly check: (schema: PlainSchema) => Check;
  /** The check of what a `$ref` leads to. */
  readonly follow: (ref: string) => Check;
  /** The schema that a plain one was made from. */
  readonly origin: (schema: PlainSchema) => Finding['branches'] extends readonly (infer S)[] | undefined ? S : never;
}

/** Makes a keyword's value into a check. */
export type Keyword<Value> = (value: Value, context: KeywordContext) => Check;
