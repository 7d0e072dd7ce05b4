import { appendPointer, letterDistance } from '@amtform/model';
import type { Found, Rule } from '../rule.js';

/** Keywords of all dialects from draft-04 to 2020-12 that decide or hold schemas. */
const keywords = [
  ...['$schema', '$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$ref', '$dynamicRef', '$recursiveRef'],
  ...['$defs', 'definitions', '$vocabulary', '$comment', 'type', 'const', 'enum', 'format'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern'],
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'propertyNames'],
  ...['required', 'dependentRequired', 'dependentSchemas', 'dependencies', 'minProperties', 'maxProperties'],
  ...['items', 'prefixItems', 'additionalItems', 'unevaluatedItems', 'contains', 'minContains', 'maxContains'],
  ...['minItems', 'maxItems', 'uniqueItems', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
  ...['title', 'description', 'default', 'examples', 'readOnly', 'writeOnly', 'deprecated'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema'],
];
/** Widespread names that other programs read, and that do no harm. */
const annotations = [
  ...['enumNames', 'enumDescriptions', 'markdownDescription', 'defaultSnippets', 'deprecationMessage', 'errorMessage'],
  ...['example', 'nullable', 'discriminator', 'xml', 'externalDocs', 'propertyOrder', 'tsType', 'media', 'links'],
];
const known = new Set([...keywords, ...annotations]);
/** Letters in which a slip of the keys differs from a keyword. */
const mostLetters = 2;

/** A keyword that JSON Schema does not know. */
export const unknownKeyword: Rule = {
  name: 'unknown-keyword',
  about:
    'What JSON Schema does not know decides nothing: with a slip of the keys a rule is silently lost. Names of your own begin with “x-”.',
  severity: 'error',
  fails: {
    schema: { type: 'object', properties: { name: { type: 'string', title: 'Name', minLenght: 2, maxLength: 80 } } },
  },
  passes: {
    schema: {
      type: 'object',
      properties: { name: { type: 'string', title: 'Name', minLength: 2, 'x-register': '4711', maxLength: 80 } },
    },
  },
  inSchema: (schema, path) =>
    Object.keys(schema)
      .filter((name) => !known.has(name) && !name.startsWith('x-'))
      .map((name) => faultOf(name, appendPointer(path, name))),
};

function faultOf(name: string, path: string): Found {
  const lower = name.toLowerCase();
  const meant = keywords.find((keyword) => letterDistance(lower, keyword.toLowerCase()) <= mostLetters);
  if (meant !== undefined && name.length > mostLetters + 2)
    return { path, reason: 'is no keyword of JSON Schema.', remedy: `Did you mean “${meant}”?` };
  return {
    path,
    severity: 'warning',
    reason: 'is no keyword of JSON Schema and decides nothing.',
    remedy: 'Remove it, or begin its name with “x-” if another program reads it.',
  };
}
