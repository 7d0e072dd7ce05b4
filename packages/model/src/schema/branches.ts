import type { Json } from '../json/json.js';
import type { Schema, SchemaObject } from './schema.js';
import type { SchemaDocument } from './schema-document.js';

/** A constant that can be answered. */
export interface Constant {
  readonly value: Json;
  readonly title: string | undefined;
  /** Whether it may stand in old answers but should not be chosen any more. */
  readonly deprecated?: boolean;
}

/** What a `oneOf` or `anyOf` means on the screen. */
export type Branches =
  /** A choice of constants. */
  | { readonly type: 'constants'; readonly constants: readonly Constant[] }
  /** Only one branch is left to people, the others are `null`. */
  | { readonly type: 'single'; readonly schema: Schema }
  /** Ways to answer that a person has to choose between. */
  | { readonly type: 'choice'; readonly branches: readonly Schema[] }
  /** Rules about the answer that show nothing of their own. */
  | { readonly type: 'rule' };

/** Reads what a `oneOf` or `anyOf` means on the screen. */
export function readBranches(branches: readonly Schema[], document: SchemaDocument): Branches {
  const usable = branches.filter((b) => b !== false && !isNullOnly(b, document));
  const constants = usable.map((b) => constantsOf(b, document));
  if (usable.length > 0 && constants.every((c) => c !== undefined)) {
    return { type: 'constants', constants: constants.flat() };
  }
  if (usable.length === 1 && usable[0] !== undefined) return { type: 'single', schema: usable[0] };
  if (usable.some((b) => showsSomething(b, document))) return { type: 'choice', branches: usable };
  return { type: 'rule' };
}

/** The constants that a branch allows, with their titles, or undefined where it allows other answers too. */
function constantsOf(branch: Schema, document: SchemaDocument): Constant[] | undefined {
  const own = follow(branch, document);
  const title = typeof branch === 'object' ? branch.title : undefined;
  const constants = own && ownConstants(typeof title === 'string' ? { ...own, title } : own);
  const deprecated = own?.deprecated === true || (typeof branch === 'object' && branch.deprecated === true);
  return deprecated ? constants?.map((constant) => ({ ...constant, deprecated })) : constants;
}

/** The constants that a schema's own `const` or `enum` allows, or undefined where it has neither. */
export function ownConstants(schema: SchemaObject): Constant[] | undefined {
  const title = typeof schema.title === 'string' ? schema.title : undefined;
  if (schema.const !== undefined) return [{ value: schema.const, title }];
  if (!Array.isArray(schema.enum)) return undefined;
  const names = enumNames(schema);
  const values = (schema.enum as readonly Json[]).filter((value) => value !== null);
  return values.map((value, i) => ({ value, title: names?.[i] ?? (values.length === 1 ? title : undefined) }));
}

function enumNames(schema: SchemaObject): readonly (string | undefined)[] | undefined {
  const names: unknown = schema.enumNames;
  if (!Array.isArray(names)) return undefined;
  // Names count along with the null that is not shown.
  return names
    .filter((_, i) => schema.enum?.[i] !== null)
    .map((name: unknown) => (typeof name === 'string' ? name : undefined));
}

function follow(schema: Schema, document: SchemaDocument): SchemaObject | undefined {
  let own: Schema | undefined = schema;
  for (let i = 0; i < 32 && typeof own === 'object' && typeof own.$ref === 'string'; i++)
    own = document.resolve(own.$ref, own);
  return typeof own === 'object' ? own : undefined;
}

function isNullOnly(schema: Schema, document: SchemaDocument): boolean {
  const own = follow(schema, document);
  if (own === undefined) return false;
  return own.type === 'null' || own.const === null || (Array.isArray(own.type) && own.type.every((t) => t === 'null'));
}

/** Whether a branch asks something of its own: an object with properties, a list, or a thing with a title. */
function showsSomething(schema: Schema, document: SchemaDocument): boolean {
  const own = follow(schema, document);
  if (own === undefined) return false;
  if (own.type === 'array') return true;
  if (
    own.properties &&
    Object.entries(own.properties).some(([, p]) => typeof p === 'object' && Object.getOwnPropertyNames(p).length > 0)
  )
    return true;
  if (own.type !== undefined && own.type !== 'object' && typeof own.title === 'string') return true;
  return [own.allOf, own.anyOf, own.oneOf].some(
    (inner) => Array.isArray(inner) && inner.some((b: Schema) => showsSomething(b, document)),
  );
}
