import { appendPointer, isSchema, type Schema, type SchemaDocument, type SchemaObject } from '@amtform/model';

/** A schema and where it stands. */
export interface SchemaAt {
  readonly schema: SchemaObject;
  /** JSON Pointer into the schema's document. */
  readonly pointer: string;
  /** Whether it applies to some answers only: `then`, `else`, a dependency, a branch. */
  readonly isConditional: boolean;
  /** Whether it is one of several branches of `oneOf` or `anyOf`: its title names the branch, not the place. */
  readonly isBranch: boolean;
}

const references = ['$ref', '$dynamicRef', '$recursiveRef'] as const;

/**
 * All schemas that can apply where the given ones do, whatever is answered: references followed, `allOf` taken in, and
 * every branch. Outer ones come first, as the form model reads them.
 */
export function schemasInPlace(given: readonly SchemaAt[], document: SchemaDocument): SchemaAt[] {
  const found = new Map<SchemaObject, SchemaAt>();

  function take(schema: Schema | undefined, at: Omit<SchemaAt, 'schema'>): void {
    if (typeof schema !== 'object' || found.has(schema)) return;
    found.set(schema, { schema, ...at });
    for (const keyword of references) {
      const ref = schema[keyword];
      if (typeof ref !== 'string') continue;
      const pointer = ref.startsWith('#/') ? decodeURIComponent(ref.slice(1)) : at.pointer;
      take(document.resolve(ref, schema), { ...at, pointer });
    }
    schema.allOf?.forEach((inner, i) => take(inner, { ...at, pointer: `${at.pointer}/allOf/${String(i)}` }));
    takeConditional(schema, { ...at, isConditional: true });
    takeBranches(schema, at);
  }

  function takeConditional(schema: SchemaObject, at: Omit<SchemaAt, 'schema'>): void {
    if (schema.if !== undefined) {
      for (const keyword of ['then', 'else'] as const)
        take(schema[keyword], { ...at, pointer: `${at.pointer}/${keyword}` });
    }
    for (const keyword of ['dependentSchemas', 'dependencies'] as const) {
      for (const [name, inner] of Object.entries(schema[keyword] ?? {}))
        if (isSchema(inner)) take(inner, { ...at, pointer: appendPointer(`${at.pointer}/${keyword}`, name) });
    }
  }

  function takeBranches(schema: SchemaObject, at: Omit<SchemaAt, 'schema'>): void {
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const branches = schema[keyword] ?? [];
      // Where all others allow nothing but null, nobody has to choose.
      const isOnly = branches.filter((branch) => !allowsNullOnly(branch, document)).length === 1;
      branches.forEach((branch, i) => {
        if (allowsNullOnly(branch, document)) return;
        const pointer = `${at.pointer}/${keyword}/${String(i)}`;
        take(branch, isOnly ? { ...at, pointer } : { pointer, isConditional: true, isBranch: true });
      });
    }
  }

  for (const { schema, ...at } of given) take(schema, at);
  return [...found.values()];
}

function allowsNullOnly(schema: Schema, document: SchemaDocument): boolean {
  if (typeof schema === 'boolean') return !schema;
  const own = typeof schema.$ref === 'string' ? document.resolve(schema.$ref, schema) : schema;
  return typeof own === 'object' && (own.type === 'null' || own.const === null);
}
