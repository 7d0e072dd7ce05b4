import type { DefinitionFault } from '../definition/definition-error.js';
import type { Json } from '../json/json.js';
import { dialectOf } from './dialect.js';
import { isEndless } from './endless-references.js';
import { keywordFaults } from './keyword-faults.js';
import { references } from './references.js';
import type { Schema, SchemaObject } from './schema.js';
import { SchemaDocument } from './schema-document.js';
import { maxSchemaDepth, schemaPlaces } from './schema-places.js';

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
  const places = schemaPlaces(schema, path);
  const named = schema.$schema === undefined ? undefined : dialect;
  for (const [inner, { path: at, depth }] of places) {
    if (depth > maxSchemaDepth) faults.push(tooDeep(at));
    faults.push(...keywordFaults(inner, named, at), ...referenceFaults(inner, at, document));
  }
  if (faults.length > 0) return faults;
  const endless = [...places].find(([inner]) => isEndless(inner, document));
  return endless ? [endlessFault(endless[1].path)] : [];
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
  return { path, reason: 'is nested too deeply.', remedy: `At most ${String(maxSchemaDepth)} levels are read.` };
}

function endlessFault(path: string): DefinitionFault {
  return {
    path,
    reason: 'refers to itself without end.',
    remedy: 'Let the reference lead into a property or an entry.',
  };
}
