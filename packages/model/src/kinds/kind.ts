import type { Json } from '../json/json.js';
import type { SchemaView } from '../schema/schema-view.js';

/** How one kind of field is recognised and what counts as its answer. */
export interface Kind<Name extends string = string> {
  readonly name: Name;
  /**
   * Whether a field with this schema is asked in this way, unless the definition says otherwise. `property` is its name
   * in the answers, `''` where it has none.
   */
  readonly fits: (view: SchemaView, property: string) => boolean;
  /**
   * The answer as it is stored, or undefined where this kind takes it for none. Blank text, `null` and the empty list
   * are no answer to any kind and are not put here.
   */
  readonly stored: (answer: Json) => Json | undefined;
  /** A typed text as it should stand there once the person has left the field; absent for what is not typed. */
  readonly tidy?: (text: string) => string;
}
