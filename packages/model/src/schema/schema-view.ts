import { sameJson } from '../json/same-json.js';
import type { Json } from '../json/json.js';
import { applyingSchemas, type SchemaContext } from './applying-schemas.js';
import { ownConstants, readBranches, type Constant } from './branches.js';
import type { Schema, SchemaObject } from './schema.js';
import { isSchema } from './subschemas.js';

/**
 * What all schemas that apply at one place say together: references followed, `allOf` merged, the branches of
 * `if` that hold now taken in. Only what rendering needs; the verdict is the validator's.
 */
export interface SchemaView {
  /** The schemas that apply, outer ones first. */
  readonly schemas: readonly SchemaObject[];
  /** The types that all of them allow; undefined where none says. `null` is left out: it is no answer. */
  readonly types: readonly string[] | undefined;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly format: string | undefined;
  /** The constants that can be answered, from `const`, `enum` or constant branches, with their titles. */
  readonly constants: readonly Constant[] | undefined;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** Whether nobody should be asked for it any more. */
  readonly deprecated: boolean;
  readonly default: Json | undefined;
  readonly examples: readonly Json[];
  /** Properties in their order, each with every schema that describes it. */
  readonly properties: ReadonlyMap<string, readonly Schema[]>;
  readonly required: ReadonlySet<string>;
  /** The schemas of every entry of a list, after those of `prefixItems`. */
  readonly items: readonly Schema[];
  /** The schemas of single entries by position. */
  readonly prefixItems: readonly (readonly Schema[])[];
  readonly minItems: number | undefined;
  readonly maxItems: number | undefined;
  readonly uniqueItems: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly pattern: string | undefined;
  /** `oneOf` and `anyOf` of things that a person has to choose between, each a list of branches. */
  readonly choices: readonly (readonly Schema[])[];
  /** Whether nothing can be answered here, because a schema is `false`. */
  readonly never: boolean;
  /** Whether other answers could change this view. */
  readonly live: boolean;
}

/** The view of the schemas that apply at one place with its present answer. */
export function schemaView(given: readonly Schema[], answer: Json | undefined, context: SchemaContext): SchemaView {
  const { schemas, live, never } = withSingleBranches(given, answer, context);
  const { document } = context;
  const branches = schemas
    .flatMap((s) => [s.oneOf, s.anyOf].filter(Array.isArray))
    .map((b: readonly Schema[]) => readBranches(b, document));
  const items = entrySchemas(schemas);

  return {
    schemas,
    types: commonTypes(schemas.map((s) => typeNames(s.type))),
    title: firstText(schemas, 'title'),
    description: firstText(schemas, 'description'),
    format: firstText(schemas, 'format'),
    constants: commonConstants([
      ...schemas.map(ownConstants),
      ...branches.map((b) => (b.type === 'constants' ? b.constants : undefined)),
    ]),
    readOnly: schemas.some((s) => s.readOnly === true),
    writeOnly: schemas.some((s) => s.writeOnly === true),
    deprecated: schemas.some((s) => s.deprecated === true),
    default: schemas.find((s) => s.default !== undefined)?.default,
    examples: schemas.flatMap((s) => (Array.isArray(s['examples']) ? (s['examples'] as readonly Json[]) : [])),
    properties: propertySchemas(schemas),
    required: requiredNames(schemas, answer),
    items: items.rest,
    prefixItems: items.prefix,
    minItems: most(schemas.map((s) => s.minItems)),
    maxItems: least(schemas.map((s) => s.maxItems)),
    uniqueItems: schemas.some((s) => s.uniqueItems === true),
    minimum: most(schemas.map((s) => s.minimum)),
    maximum: least(schemas.map((s) => s.maximum)),
    minLength: most(schemas.map((s) => s.minLength)),
    maxLength: least(schemas.map((s) => s.maxLength)),
    pattern: firstText(schemas, 'pattern'),
    choices: branches.flatMap((b) => (b.type === 'choice' ? [b.branches] : [])),
    never,
    live,
  };
}

/** The applying schemas, with the one branch that a nullable `oneOf` or `anyOf` leaves to people. */
function withSingleBranches(given: readonly Schema[], answer: Json | undefined, context: SchemaContext) {
  let all = given;
  for (;;) {
    const applying = applyingSchemas(all, answer, context);
    const singles = applying.schemas
      .flatMap((s) => [s.oneOf, s.anyOf].filter(Array.isArray))
      .map((b: readonly Schema[]) => readBranches(b, context.document))
      .flatMap((b) => (b.type === 'single' && !applying.schemas.includes(b.schema as SchemaObject) ? [b.schema] : []))
      .filter((s) => typeof s === 'object' && !all.includes(s));
    if (singles.length === 0) return applying;
    all = [...all, ...singles];
  }
}

function typeNames(type: unknown): string[] | undefined {
  const names =
    typeof type === 'string' ? [type] : Array.isArray(type) ? type.filter((t) => typeof t === 'string') : undefined;
  return names?.filter((name, _, all) => name !== 'null' || all.length === 1);
}

function commonTypes(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const isOneOf = (type: string, types: readonly string[]) =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  return lists.reduce((a, b) => {
    if (!a || !b) return a ?? b;
    return [...new Set([...a.filter((t) => isOneOf(t, b)), ...b.filter((t) => isOneOf(t, a))])];
  }, undefined);
}

function commonConstants(lists: readonly (readonly Constant[] | undefined)[]): readonly Constant[] | undefined {
  return lists.reduce((a, b) => {
    if (!a || !b) return a ?? b;
    return a.flatMap((c) => {
      const other = b.find((d) => sameJson(c.value, d.value));
      if (!other) return [];
      const deprecated = (c.deprecated ?? false) || (other.deprecated ?? false);
      return [{ value: c.value, title: c.title ?? other.title, ...(deprecated && { deprecated }) }];
    });
  }, undefined);
}

function firstText(schemas: readonly SchemaObject[], keyword: string): string | undefined {
  for (const schema of schemas) {
    const text = schema[keyword];
    if (typeof text === 'string' && text !== '') return text;
  }
  return undefined;
}

function propertySchemas(schemas: readonly SchemaObject[]): ReadonlyMap<string, readonly Schema[]> {
  const properties = new Map<string, Schema[]>();
  for (const schema of schemas) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (!isSchema(property)) continue;
      const known = properties.get(name);
      if (known) known.push(property);
      else properties.set(name, [property]);
    }
  }
  return properties;
}

function requiredNames(schemas: readonly SchemaObject[], answer: Json | undefined): ReadonlySet<string> {
  const answered = (name: string) => typeof answer === 'object' && answer !== null && Object.hasOwn(answer, name);
  const names = new Set<string>();
  const add = (list: unknown) => {
    if (Array.isArray(list)) for (const name of list) if (typeof name === 'string') names.add(name);
  };
  for (const schema of schemas) {
    add(schema.required);
    for (const dependents of [schema.dependentRequired, schema.dependencies]) {
      for (const [name, list] of Object.entries(dependents ?? {})) if (answered(name)) add(list);
    }
  }
  return names;
}

function entrySchemas(schemas: readonly SchemaObject[]): { rest: Schema[]; prefix: Schema[][] } {
  const rest: Schema[] = [];
  const prefix: Schema[][] = [];
  for (const schema of schemas) {
    // Before 2020-12 a tuple stood in `items` and the rest in `additionalItems`.
    const tuple = Array.isArray(schema.items) ? (schema.items as readonly Schema[]) : schema.prefixItems;
    const others = Array.isArray(schema.items) ? schema.additionalItems : schema.items;
    if (Array.isArray(tuple)) (tuple as readonly Schema[]).forEach((s, i) => (prefix[i] ??= []).push(s));
    if (isSchema(others)) rest.push(others);
  }
  return { rest, prefix };
}

const numbers = (values: readonly unknown[]) => values.filter((v) => typeof v === 'number');

function most(values: readonly unknown[]): number | undefined {
  const all = numbers(values);
  return all.length > 0 ? Math.max(...all) : undefined;
}

function least(values: readonly unknown[]): number | undefined {
  const all = numbers(values);
  return all.length > 0 ? Math.min(...all) : undefined;
}
