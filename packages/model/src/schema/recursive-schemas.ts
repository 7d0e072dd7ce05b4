import type { SchemaDocument } from './schema-document.js';
import type { Schema, SchemaObject } from './schema.js';
import { subschemas } from './subschemas.js';

const known = new WeakMap<SchemaDocument, ReadonlySet<SchemaObject>>();

/** Schemas of a document that contain themselves: of each circle of references at least one. */
export function recursiveSchemas(document: SchemaDocument): ReadonlySet<SchemaObject> {
  let recursive = known.get(document);
  if (!recursive) known.set(document, (recursive = findRecursive(document)));
  return recursive;
}

function findRecursive(document: SchemaDocument): ReadonlySet<SchemaObject> {
  const recursive = new Set<SchemaObject>();
  const seen = new Set<SchemaObject>();
  const open = new Set<SchemaObject>();
  // A list of its own and no recursion: references can form a chain that is longer than the stack is deep.
  const way: { readonly schema: SchemaObject; readonly inner: Iterator<Schema | undefined> }[] = [];

  function enter(schema: Schema | undefined): void {
    if (typeof schema !== 'object') return;
    if (open.has(schema)) recursive.add(schema);
    if (seen.has(schema)) return;
    seen.add(schema);
    open.add(schema);
    way.push({ schema, inner: within(schema, document) });
  }

  enter(document.root);
  for (let last = way.at(-1); last; last = way.at(-1)) {
    const next = last.inner.next();
    if (!next.done) enter(next.value);
    else {
      open.delete(last.schema);
      way.pop();
    }
  }
  return recursive;
}

function* within(schema: SchemaObject, document: SchemaDocument): Generator<Schema | undefined> {
  for (const keyword of ['$ref', '$dynamicRef', '$recursiveRef'] as const) {
    const ref = schema[keyword];
    if (typeof ref === 'string') yield document.resolve(ref, schema);
  }
  for (const inner of subschemas(schema)) yield inner.schema;
}
