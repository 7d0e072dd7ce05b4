import type { Note, Warning } from '../definition/form-definition.js';
import type { Json, JsonObject } from '../json/json.js';
import type { FieldKind } from '../kinds/index.js';
import type { SchemaView } from '../schema/schema-view.js';

/** What all nodes have. A node is never changed: as long as nothing about it changes, it stays the same object. */
export interface NodeBase {
  /** JSON Pointer into the answers (RFC 6901); `''` is the root. */
  readonly pointer: string;
  /** The pointer with `*` for each list index: the key into `definition.fields`. */
  readonly place: string;
  /** What is asked, in the definition's own language. */
  readonly label: string;
  /** Help, in the definition's own language. */
  readonly hint: string | undefined;
  /** Whether an answer has to be given. */
  readonly required: boolean;
  /** Whether the answer is shown but cannot be changed. */
  readonly readOnly: boolean;
  /** False while a `showWhen` hides it. Its answer stays in the model and is left out of the submission. */
  readonly visible: boolean;
  /** What all schemas that apply here say together. */
  readonly schema: SchemaView;
  /** The answer, absent while unanswered. */
  readonly answer: Json | undefined;
  /** Notes that stand before or after it now. */
  readonly notes?: readonly Note[];
  /** Warnings of the definition that hold now, confirmed or not. */
  readonly warnings?: readonly Warning[];
  /** Where the person may take over answers that were given already. */
  readonly copy?: Copy;
}

/** An offer to take over the answers of another place. */
export interface Copy {
  /** Names the tick for `FormModel.choose`: branch 0 ticks it. */
  readonly id: string;
  /** Pointer of the source. */
  readonly as: string;
  /** Whether the answers are those of the source now: the node has them, and nothing is asked. */
  readonly ticked: boolean;
}

/** One thing to choose. */
export interface Option {
  readonly value: Json;
  /** In the definition's own language. */
  readonly label: string;
}

/** A node that takes one answer. */
export interface FieldNode extends NodeBase {
  readonly type: 'field';
  readonly kind: FieldKind;
  /** What can be chosen, for kinds that choose; otherwise empty. */
  readonly options: readonly Option[];
  /** Whether the answer is computed from others: nobody is asked. */
  readonly computed: boolean;
}

/** Nodes that belong together: an object of the schema. */
export interface GroupNode extends NodeBase {
  readonly type: 'group';
  readonly children: readonly FormNode[];
  /** Answers that the schema fixes (`const`): nobody is asked, they are sent along. */
  readonly fixed: JsonObject;
  /** Whether a person may add entries under names of their own. A new one is answered with `null` at first. */
  readonly canName: boolean;
}

/** As many entries as a person adds: an array of the schema. */
export interface ListNode extends NodeBase {
  readonly type: 'list';
  /** The entries. */
  readonly children: readonly FormNode[];
  /** One key an entry, that stays with it when entries before it are removed. */
  readonly keys: readonly number[];
  /** What a new entry is before it is answered: `{}` for a group, `null` for a single field. */
  readonly emptyEntry: Json;
  readonly canAdd: boolean;
  readonly canRemove: boolean;
}

/** A choice between ways to answer: `oneOf` or `anyOf` of objects. It has the pointer of the group that it stands in. */
export interface ChoiceNode extends NodeBase {
  readonly type: 'choice';
  /** Names the choice for `FormModel.choose`; unlike the pointer it is unique. */
  readonly id: string;
  /** The ways to answer; the value is the branch's index. */
  readonly options: readonly Option[];
  /** The branch that the person chose. */
  readonly chosen: number | undefined;
  /** What the chosen branch asks. */
  readonly children: readonly FormNode[];
}

/** One place in the form. */
export type FormNode = FieldNode | GroupNode | ListNode | ChoiceNode;
