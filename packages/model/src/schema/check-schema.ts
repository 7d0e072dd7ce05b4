import type { DefinitionFault } from '../definition/definition-error.js';
import type { Json } from '../json/json.js';
import { appendPointer } from '../json/pointer.js';
import { dialectOf } from './dialect.js';
import { isEndless } from './endless-references.js';
import { keywordFaults } from './keyword-faults.js';
import type { Schema, SchemaObject } from './schema.js';
import { SchemaDocument } from './schema-document.js';
import { subschemas } from './subschemas.js';

/** Levels of schemas within schemas that are accepted. Validators overflow far beyond it. */
const maxDepth = 64;

/** Everything in a schema that would keep it from becoming a form, or that validators judge differently. */
export function checkSchema(schema: Schema, path: string): DefinitionFault[] {
  if (typeof schema === 'boolean') {
    return [{ path, reason: `is ${String(schema)} and asks nothing.`, remedy: 'Write a schema with properties.' }];
  }
  const dialect = dialectOf(schema as Json);
  if (!dialect) {
    const remedy = 'Use a JSON Schema dialect from draft-04 to 2020-12, or leave $schema out.';
    return [{ path: `${path}/$schema`, reason: `“${String(schema.$schema)}” is unknown.`, remedy }];
  }
  const document = SchemaDocument.of(schema);
  const faults: DefinitionFault[] = [...document.duplicates].map((address) => ({
    path,
    reason: `“${address}” is claimed by two schemas.`,
    remedy: 'Give each its own $id or $anchor.',
  }));
  const places = readPlaces(schema, path, document);
  const named = schema.$schema === undefined ? undefined : dialect;
  for (const [inner, { path: at, depth }] of places) {
    if (depth > maxDepth) faults.push(tooDeep(at));
    faults.push(...keywordFaults(inner, named, at), ...referenceFaults(inner, at, document));
  }
  if (faults.length > 0) return faults;
  const endless = [...places].find(([inner]) => isEndless(inner, document));
  return endless ? [endlessFault(endless[1].path)] : [];
}

interface Place {
  readonly path: string;
  readonly depth: number;
}

/** All schemas of a document with the places where they stand, also those that only a reference leads to. */
function readPlaces(root: SchemaObject, path: string, document: SchemaDocument): Map<SchemaObject, Place> {
  const places = new Map<SchemaObject, Place>();
  const referred: [Schema | undefined, Place][] = [[root, { path, depth: 0 }]];

  function read(schema: Schema | undefined, place: Place): void {
    if (typeof schema !== 'object' || places.has(schema)) return;
    places.set(schema, place);
    if (place.depth > maxDepth) return;
    for (const [, ref] of references(schema)) {
      // What stands under an unknown keyword is read when a reference leads there.
      const target = { path: ref.startsWith('#/') ? `${path}${ref.slice(1)}` : place.path, depth: 0 };
      referred.push([document.resolve(ref, schema), target]);
    }
    for (const { keys, schema: inner } of subschemas(schema)) {
      read(inner, { path: keys.reduce<string>(appendPointer, place.path), depth: place.depth + 1 });
    }
  }
  // The list grows on the way.
  for (const [schema, place] of referred) read(schema, place);
  return places;
}

/** The references of a schema with the keywords that they stand under. All of them are followed in the same way. */
function references(schema: SchemaObject): [keyword: string, ref: string][] {
  return ['$ref', '$dynamicRef', '$recursiveRef'].flatMap((keyword) => {
    const ref = schema[keyword];
    return typeof ref === 'string' ? [[keyword, ref]] : [];
  });
}

function referenceFaults(schema: SchemaObject, path: string, document: SchemaDocument): DefinitionFault[] {
  return references(schema)
    .filter(([, ref]) => document.resolve(ref, schema) === undefined)
    .map(([keyword, ref]) => ({
      path: `${path}/${keyword}`,
      reason: `“${ref}” leads nowhere in this document.`,
      remedy: ref.startsWith('#')
        ? 'Correct the reference.'
        : `Nothing is fetched from a ${keyword}: bundle the schema into one document.`,
    }));
}

function tooDeep(path: string): DefinitionFault {
  return { path, reason: 'is nested too deeply.', remedy: `At most ${String(maxDepth)} levels are read.` };
}

function endlessFault(path: string): DefinitionFault {
  return {
    path,
    reason: 'refers to itself without end.',
    remedy: 'Let the reference lead into a property or an entry.',
  };
}
