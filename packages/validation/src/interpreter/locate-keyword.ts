import { parsePointer } from '@amtform/model';
import type { PlainSchema, PlainSchemaObject } from '../plain-schema/plain-schema.js';

/** The way to a keyword in a plain schema. */
export interface KeywordPlace {
  /** The schema that it stands in. */
  readonly schema: PlainSchemaObject;
  /** The schema around that one. */
  readonly outer: PlainSchemaObject | undefined;
  /** The keywords on the way, outermost first. */
  readonly through: readonly string[];
}

const named = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  'allOf',
  'anyOf',
  'oneOf',
  'prefixItems',
]);

/** Walks along the location of a keyword, a JSON Pointer through references: `/properties/a/$ref/minLength`. */
export function locateKeyword(
  location: string,
  root: PlainSchema,
  targets: Readonly<Record<string, PlainSchema>>,
): KeywordPlace {
  const segments = parsePointer(location);
  const through: string[] = [];
  let outer: PlainSchemaObject | undefined;
  let schema = root as PlainSchemaObject;
  for (let i = 0; i < segments.length - 1; i++) {
    const keyword = segments[i] as string;
    const value = schema[keyword];
    through.push(keyword);
    outer = schema;
    if (keyword === '$ref') schema = targets[value as string] as PlainSchemaObject;
    else if (named.has(keyword)) schema = (value as PlainSchemaObject)[segments[++i] as string] as PlainSchemaObject;
    else schema = value as PlainSchemaObject;
  }
  return { schema, outer, through };
}
