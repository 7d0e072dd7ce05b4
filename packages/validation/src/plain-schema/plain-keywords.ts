import { isSchema, type SchemaObject } from '@amtform/model';
import { keywordValues, plainMembers } from './keyword-values.js';
import { plainBranches } from './plain-branches.js';
import { plainDependents } from './plain-dependents.js';
import { plainItems } from './plain-items.js';
import { ownMembers, type Plain } from './plain-schema.js';
import { unicodePattern } from './unicode-pattern.js';

const oneSchema = [
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
];

/** All keywords of a schema that decide, as 2020-12 says them. The schema inherits nothing. */
export function plainKeywords(schema: SchemaObject, plain: Plain): Record<string, unknown> {
  const keywords = ownMembers<unknown>();
  const set = (keyword: string, value: unknown) => {
    if (value !== undefined) keywords[keyword] = value;
  };
  const one = (value: unknown) => (isSchema(value) ? plain(value) : undefined);
  const limits = exclusiveLimits(schema);

  for (const [keyword, read] of keywordValues)
    set(keyword, read(keyword in limits ? limits[keyword] : schema[keyword]));
  for (const keyword of oneSchema) set(keyword, one(schema[keyword]));
  set('properties', plainMembers(schema.properties, one));
  set('patternProperties', plainMembers(schema['patternProperties'], one, unicodePattern));
  return Object.assign(
    keywords,
    plainBranches(schema, plain),
    plainDependents(schema, plain),
    plainItems(schema, plain),
  );
}

/** Draft-04 had switches where later dialects have limits. */
function exclusiveLimits(schema: SchemaObject): Readonly<Record<string, unknown>> {
  return ownMembers({
    ...(schema.exclusiveMinimum === true && { minimum: undefined, exclusiveMinimum: schema.minimum }),
    ...(schema.exclusiveMaximum === true && { maximum: undefined, exclusiveMaximum: schema.maximum }),
  });
}
