import type { Json } from '../json/json.js';
import type { Schema, SchemaObject } from '../schema/schema.js';

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
  /** The recursive schemas that it stands in without an answer so far: what they ask is not asked again in it. */
  readonly around?: readonly SchemaObject[] | undefined;
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
    sameSchemas(a.schemas, b.schemas) &&
    sameSchemas(a.around ?? [], b.around ?? [])
  );
}

function sameSchemas(a: readonly Schema[], b: readonly Schema[]): boolean {
  return a === b || (a.length === b.length && a.every((schema, i) => schema === b[i]));
}

function sameNames(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return a === b || (a?.size === b?.size && [...(a ?? [])].every((name) => b?.has(name)));
}
