import type { Json, Schema } from '@amtform/model';

/** One broken keyword, as a validator reports it. */
export interface Finding {
  /** JSON Pointer (RFC 6901) to the answer that the keyword judges; for `required` the object, not the property. */
  readonly pointer: string;
  readonly keyword: string;
  /** What the keyword demands, in the form of `Issue.params`. */
  readonly params: Readonly<Record<string, Json>>;
  /** Where the keyword was met, from the schema that was asked on, through references: `#/oneOf/1/$ref/required`. */
  readonly location: string;
  /** For `oneOf` and `anyOf`: the branches, as their author wrote them. */
  readonly branches?: readonly Schema[];
}
