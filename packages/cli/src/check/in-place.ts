import { isSchema, references, type Schema, SchemaDocument, type SchemaObject } from '@amtform/model';

/** A schema that describes the answer at a place, perhaps under conditions only. */
export interface Description {
  readonly schema: SchemaObject;
  /** Where the schema stands: JSON Pointer into the definition. */
  readonly path: string;
  /**
   * What has to hold for it, by the keyword that decides: `/schema/oneOf` → `0`, `/schema/if` → `then`. Two schemas that
   * differ at a keyword never hold together. Empty for a schema that always holds.
   */
  readonly branches: ReadonlyMap<string, string>;
}

/**
 * All schemas that may describe the same answer as the given ones: what they refer to and combine. Each comes once, in
 * the way that has fewest conditions.
 */
export function inPlace(
  given: readonly Description[],
  document: SchemaDocument,
  described: (schema: SchemaObject, branches: Description['branches']) => Description,
): readonly Description[] {
  const found = new Map<SchemaObject, Description>();
  let pending = [...given];
  while (pending.length > 0) {
    const conditional: Description[] = [];
    // The list grows on the way.
    for (const description of pending) {
      const { schema, branches } = description;
      if (found.has(schema)) continue;
      found.set(schema, description);
      for (const inner of certain(schema, document)) pending.push(described(inner, branches));
      for (const [keyword, branch, inner] of uncertain(schema)) {
        const way = new Map([...branches, [`${description.path}/${keyword}`, branch]]);
        conditional.push(described(inner, way));
      }
    }
    pending = conditional;
  }
  return [...found.values()];
}

const isObject = (schema: unknown): schema is SchemaObject => isSchema(schema) && typeof schema === 'object';

/** What always holds together with a schema. Of a choice with nothing but `null` beside it that is the other branch. */
function certain(schema: SchemaObject, document: SchemaDocument): SchemaObject[] {
  const referred = references(schema).map(([, ref]) => document.resolve(ref, schema));
  const only = [schema.oneOf, schema.anyOf].map((branches) => withoutNull(branches)).filter((b) => b.length === 1);
  return [...referred, ...(schema.allOf ?? []), ...only.flat()].filter(isObject);
}

/** What holds together with a schema under a condition. */
function uncertain(schema: SchemaObject): [keyword: string, branch: string, schema: SchemaObject][] {
  const { oneOf, anyOf, then, else: otherwise, dependentSchemas = {}, dependencies = {} } = schema;
  const choices = Object.entries({ oneOf, anyOf }).flatMap(([keyword, branches]) => {
    const inner = withoutNull(branches);
    return inner.length > 1 ? inner.map((branch, i) => [keyword, String(i), branch] as const) : [];
  });
  const dependents = Object.entries({ ...dependentSchemas, ...dependencies }).map(
    ([name, inner]) => [`dependentSchemas/${name}`, 'holds', inner] as const,
  );
  return [...choices, ['if', 'then', then] as const, ['if', 'else', otherwise] as const, ...dependents].flatMap(
    ([keyword, branch, inner]) => (isObject(inner) ? [[keyword, branch, inner]] : []),
  );
}

function withoutNull(branches: readonly Schema[] | undefined): Schema[] {
  return (branches ?? []).filter((branch) => typeof branch === 'boolean' || branch.type !== 'null');
}
