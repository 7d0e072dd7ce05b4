import type { Json } from '../json/json.js';
import type { FormNode } from '../node/form-node.js';
import type { Schema } from '../schema/schema.js';
import type { Issue } from './issue.js';

/** Where a schema stands and what the form shows of it. */
export interface ValidateContext {
  /** The whole document that `schema` is part of, so that references resolve. */
  readonly document: Schema;
  /**
   * The node tree of the answer. With it the issues are reduced to one for each cause, in the order of the page,
   * with labels; without it they are the bare findings.
   */
  readonly node?: FormNode;
}

/**
 * The one verdict: what is wrong with an answer under a schema. An empty list means valid.
 * `@amtform/validation` exports the browser's and the receiver's.
 */
export type Validate = (schema: Schema, answer: Json, context: ValidateContext) => readonly Issue[];
