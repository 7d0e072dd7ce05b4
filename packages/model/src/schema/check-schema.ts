import type { DefinitionFault } from '../definition/definition-error.js';
import { appendPointer } from '../json/pointer.js';
import { type Dialect, dialectOf } from './dialect.js';
import { keywordFaults } from './keyword-faults.js';
import type { Schema, SchemaObject } from './schema.js';
import { SchemaDocument } from './schema-document.js';
import { isSchema, subschemas } from './subschemas.js';

/** Levels of schemas within schemas that are accepted. Validators overflow far beyond it. */
const maxDepth = 64;

/** Everything in a schema that would keep it from becoming a form, or that validators judge differently. */
export function checkSchema(schema: Schema, path: string): DefinitionFault[] {
  if (typeof schema === 'boolean') {
    return [{ path, reason: `is ${String(schema)} and asks nothing.`, remedy: 'Write a schema with properties.' }];
  }
  const dialect = dialectOf(schema as never);
  if (!dialect) {
    const remedy = 'Use a JSON Schema dialect from draft-04 to 2020-12, or leave $schema out.';
    return [{ path: `${path}/$schema`, reason: `“${String(schema.$schema)}” is unknown.`, remedy }];
  }
  const faults: DefinitionFault[] = [];
  const document = new SchemaDocument(schema);
  for (const address of document.duplicates) {
    faults.push({
      path,
      reason: `“${address}” is claimed by two schemas.`,
      remedy: 'Give each its own $id or $anchor.',
    });
  }
  walk(schema, { document, dialect, path, faults, depth: 0, seen: new Set() });
  if (faults.length === 0) faults.push(...endlessReferences(schema, document, path));
  return faults;
}

interface Walk {
  readonly document: SchemaDocument;
  readonly dialect: Dialect;
  readonly path: string;
  readonly faults: DefinitionFault[];
  readonly depth: number;
  readonly seen: Set<SchemaObject>;
}

function walk(schema: SchemaObject, at: Walk): void {
  if (at.seen.has(schema)) return;
  at.seen.add(schema);
  if (at.depth > maxDepth) {
    at.faults.push({
      path: at.path,
      reason: 'is nested too deeply.',
      remedy: `At most ${String(maxDepth)} levels are read.`,
    });
    return;
  }
  at.faults.push(...keywordFaults(schema, at.dialect, at.path));
  if (typeof schema.$ref === 'string') at.faults.push(...referenceFaults(schema, schema.$ref, at));
  for (const { keys, schema: inner } of subschemas(schema)) {
    if (typeof inner === 'object')
      walk(inner, { ...at, path: keys.reduce<string>(appendPointer, at.path), depth: at.depth + 1 });
  }
}

function referenceFaults(schema: SchemaObject, ref: string, at: Walk): DefinitionFault[] {
  const target = at.document.resolve(ref, schema);
  if (isSchema(target)) {
    // What stands under an unknown keyword is read when a reference leads there.
    if (typeof target === 'object') walk(target, { ...at, depth: 0 });
    return [];
  }
  const isLocal = ref.startsWith('#');
  const remedy = isLocal
    ? 'Correct the reference.'
    : 'Nothing is fetched from a $ref: bundle the schema into one document.';
  return [{ path: `${at.path}/$ref`, reason: `“${ref}” leads nowhere in this document.`, remedy }];
}

/** References that come back to themselves without a step into the answers: no validator would end. */
function endlessReferences(root: SchemaObject, document: SchemaDocument, path: string): DefinitionFault[] {
  const done = new Set<SchemaObject>();
  const open = new Set<SchemaObject>();

  function returns(schema: Schema | undefined): boolean {
    if (typeof schema !== 'object' || done.has(schema)) return false;
    if (open.has(schema)) return true;
    open.add(schema);
    const here = [
      typeof schema.$ref === 'string' ? document.resolve(schema.$ref, schema) : undefined,
      ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => (Array.isArray(list) ? (list as Schema[]) : [])),
      ...[schema.if, schema.then, schema.else, schema['not'] as Schema | undefined],
      ...Object.values(schema.dependentSchemas ?? {}),
    ];
    const found = here.some(returns);
    open.delete(schema);
    done.add(schema);
    return found;
  }

  function search(schema: SchemaObject, at: string, seen: Set<SchemaObject>): DefinitionFault[] {
    if (seen.has(schema)) return [];
    seen.add(schema);
    if (returns(schema))
      return [
        {
          path: at,
          reason: 'refers to itself without end.',
          remedy: 'Let the reference lead into a property or an entry.',
        },
      ];
    return [...subschemas(schema)].flatMap(({ keys, schema: inner }) =>
      typeof inner === 'object' ? search(inner, keys.reduce<string>(appendPointer, at), seen) : [],
    );
  }
  return search(root, path, new Set());
}
