import type { Dialect } from '@amtform/model';

/** The dialects, oldest first, with the address that a schema names each by. */
export const dialectAddresses: Readonly<Record<Dialect, string>> = {
  'draft-04': 'http://json-schema.org/draft-04/schema#',
  'draft-06': 'http://json-schema.org/draft-06/schema#',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

/** The dialects, oldest first. */
export const dialects = Object.keys(dialectAddresses) as readonly Dialect[];

const words = (text: string) => text.trim().split(/\s+/);

const draft04 = words(`
  $schema $ref id definitions title description default type enum
  multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern
  items additionalItems minItems maxItems uniqueItems
  properties patternProperties additionalProperties required minProperties maxProperties dependencies
  allOf anyOf oneOf not format`);
const draft06 = [...draft04.filter((word) => word !== 'id'), ...words('$id const contains propertyNames examples')];
const draft07 = [...draft06, ...words('$comment if then else readOnly writeOnly contentEncoding contentMediaType')];
const in2019 = [
  ...draft07.filter((word) => word !== 'definitions' && word !== 'dependencies'),
  ...words('$anchor $defs $recursiveRef $recursiveAnchor $vocabulary dependentRequired dependentSchemas'),
  ...words('minContains maxContains unevaluatedItems unevaluatedProperties contentSchema deprecated'),
];
const in2020 = [
  ...in2019.filter((word) => !['$recursiveRef', '$recursiveAnchor', 'additionalItems'].includes(word)),
  ...words('$dynamicRef $dynamicAnchor prefixItems'),
];

/** The keywords of each dialect: core, applicators, validation, format, content and meta-data. */
export const dialectKeywords: Readonly<Record<Dialect, readonly string[]>> = {
  'draft-04': draft04,
  'draft-06': draft06,
  'draft-07': draft07,
  '2019-09': in2019,
  '2020-12': in2020,
};
