import type { Condition, Field, Note } from '../definition/form-definition.js';
import type { Json } from '../json/json.js';
import type { Schema, SchemaObject } from '../schema/schema.js';
import type { SchemaDocument } from '../schema/schema-document.js';
import type { SchemaView } from '../schema/schema-view.js';
import type { FormNode } from './form-node.js';
import type { NodeSeed } from './node-seed.js';

/** What making nodes needs to know of the form and its present answers. */
export interface NodeContext {
  readonly document: SchemaDocument;
  /** Whether answers that the schema allows without describing them are asked too. */
  readonly asksUndescribed: boolean;
  /** Schemas that contain themselves. */
  readonly recursive: ReadonlySet<SchemaObject>;
  readonly hints: (place: string) => Field | undefined;
  readonly view: (schemas: readonly Schema[], answer: Json | undefined) => SchemaView;
  readonly matches: (schema: Schema, answer: Json) => boolean;
  readonly notes: (place: string) => readonly Note[];
  /** Whether a place has to be answered while it is shown, whatever the schema says. */
  readonly demands: (place: string) => boolean;
  /** The place of the words for an option of the choice at a place. */
  readonly otherText: (place: string) => string | undefined;
  /** The answer at a pointer; where it is taken over from another place, that one's. */
  readonly answerAt: (pointer: string) => Json | undefined;
  readonly conditions: (place: string) => readonly Condition[];
  readonly holds: (condition: Condition, pointer: string) => boolean;
  /** The branch that was chosen of a choice; `guess` is asked once, for answers that came with the form. */
  readonly chosen: (choice: string, guess: () => number | undefined) => number | undefined;
  /** Whether a node must be made anew although its own answer did not change. */
  readonly isTouched: (pointer: string, place: string) => boolean;
  readonly build: (seed: NodeSeed, previous: FormNode | undefined) => FormNode;
}
