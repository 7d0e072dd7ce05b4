import type { Dialect, Json, SchemaObject } from '@amtform/model';

/** A row of docs/schema-support.md: what becomes of a keyword. Its cases prove what it says. */
export interface Row {
  readonly keyword: string;
  /** For a row about one value of the keyword: that value. */
  readonly value?: string;
  /** For a value: the first dialect that knows it. */
  readonly since?: Dialect;
  /** Where it comes from, if from no dialect. */
  readonly origin?: string;
  /** What a person sees because of it. Absent means nothing. */
  readonly rendered?: string;
  /**
   * Whether the browser and the receiver refuse answers because of it (`decides`), references find schemas by it
   * (`finds`), or no answer is judged differently because of it (`annotation`).
   */
  readonly role: 'decides' | 'finds' | 'annotation';
  /** What else there is to know of the verdict. */
  readonly remark?: string;
  /**
   * The codes of the issues that it brings, in its cases or elsewhere; its own name unless told otherwise. Those of the
   * schemas inside it are not meant.
   */
  readonly codes?: readonly string[];
  /** What happens where it is missing. */
  readonly without: string;
  readonly cases: readonly [Case, ...Case[]];
}

/** A schema that uses the keyword, and what comes of it. */
export type Case = FormCase | RefusedCase;

interface CaseBase {
  /** What it shows, as a sentence. */
  readonly name: string;
  /** Its `$schema` is that of each dialect in turn, unless it names one. */
  readonly schema: SchemaObject;
  /** The dialects in which this comes of it. All of them unless told otherwise. */
  readonly dialects?: readonly Dialect[];
}

/** A schema that becomes a form. */
export interface FormCase extends CaseBase {
  /** What the empty form asks, as `askedLines` tells it. */
  readonly asked: readonly string[];
  /** The answers that the form is filled with before anybody answers, by pointer. */
  readonly proposed?: Readonly<Record<string, Json>>;
  /** The `element` of fields and what it is given because of the keyword, by pointer. Looked at by the script that makes the document. */
  readonly faces?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly tries?: readonly Try[];
}

/** A schema that is refused before it becomes a form. */
export interface RefusedCase extends CaseBase {
  /** Where its faults are. */
  readonly faults: readonly string[];
}

/** Answers to a form, and what comes of them. */
export interface Try {
  readonly answers: Json;
  /** The chosen branches, by the id of the choice. */
  readonly branches?: Readonly<Record<string, number>>;
  /** What the form asks now; absent where that is the same as before. */
  readonly asked?: readonly string[];
  /** The issues, each as `pointer code`; absent for none. */
  readonly issues?: readonly string[];
  /** What is sent; absent where that is all that was answered. */
  readonly sent?: Json;
  /** The bare findings in the answers as they are, where they are others than the issues of the form. */
  readonly findings?: readonly string[];
}
