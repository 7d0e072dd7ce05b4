import type { Json } from '../json/json.js';
import type { Schema } from '../schema/schema.js';

/** What is known of a node before it is made. Equal seeds make equal nodes, as long as no condition changes. */
export interface NodeSeed {
  readonly schemas: readonly Schema[];
  readonly pointer: string;
  readonly place: string;
  /** The label where neither the definition nor the schema has one. */
  readonly name: string;
  /** A label that wins over the definition and the schema, such as that of an entry with its number. */
  readonly label?: string;
  readonly answer: Json | undefined;
  readonly required: boolean;
  readonly readOnly: boolean;
  /** Levels of the form above it. */
  readonly depth: number;
  /** For the branch of a choice: the choice's id and the branch. It tells choices within choices apart. */
  readonly branch?: string;
  /** For the branch of a choice: the properties that are asked beside it and so not in it. */
  readonly askedBeside?: ReadonlySet<string>;
}

/** Whether two seeds make the same node. */
export function sameSeed(a: NodeSeed, b: NodeSeed): boolean {
  return (
    a.answer === b.answer &&
    a.required === b.required &&
    a.readOnly === b.readOnly &&
    a.pointer === b.pointer &&
    a.name === b.name &&
    a.label === b.label &&
    a.branch === b.branch &&
    sameNames(a.askedBeside, b.askedBeside) &&
    a.schemas.length === b.schemas.length &&
    a.schemas.every((schema, i) => schema === b.schemas[i])
  );
}

function sameNames(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return a === b || (a?.size === b?.size && [...(a ?? [])].every((name) => b?.has(name)));
}
