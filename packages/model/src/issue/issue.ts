import type { Json } from '../json/json.js';

/** A fault of the answers as data. The sentence for it is made last, where a person reads it. */
export interface Issue {
  /** JSON Pointer (RFC 6901) into the answers: the node that has to change. */
  readonly pointer: string;
  /** The JSON Schema keyword that is broken, such as `required`, `maxLength` or `format`. */
  readonly code: string;
  /** What the keyword demands, such as `{ limit: 40 }`, `{ format: 'iban' }`, `{ type: 'number' }`. */
  readonly params: Readonly<Record<string, Json>>;
  /** An error stops the sending, a warning does not. */
  readonly severity: 'error' | 'warning';
  /** The labels of the nodes on the way to the pointer, outermost first, the node's own last. */
  readonly labels: readonly string[];
}
