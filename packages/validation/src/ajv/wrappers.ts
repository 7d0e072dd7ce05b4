/** Keywords that are broken only because a keyword inside them is. */
export const wrappers: ReadonlySet<string> = new Set([
  '$ref',
  'allOf',
  'if',
  'dependentSchemas',
  'properties',
  'patternProperties',
  'propertyNames',
  'additionalProperties',
  'unevaluatedProperties',
  'prefixItems',
  'items',
  'unevaluatedItems',
]);
