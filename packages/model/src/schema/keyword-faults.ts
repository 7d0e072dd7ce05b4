import type { DefinitionFault } from '../definition/definition-error.js';
import { appendPointer } from '../json/pointer.js';
import type { Dialect } from './dialect.js';
import type { SchemaObject } from './schema.js';
import { isSchema } from './subschemas.js';

const typeNames = new Set(['null', 'boolean', 'object', 'array', 'number', 'integer', 'string']);

type Check = (value: unknown, dialect: Dialect | undefined) => readonly [reason: string, remedy: string] | undefined;

const isStringList = (value: unknown) => Array.isArray(value) && value.every((v) => typeof v === 'string');
const isSchemaList = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isSchema);
const oneSchema: Check = (value) =>
  isSchema(value) ? undefined : ['must be a schema.', 'Write an object, true or false.'];
const schemaMap: Check = (value) =>
  isMap(value) && Object.entries(value).every(([, v]) => isSchema(v))
    ? undefined
    : ['must be an object of schemas.', 'Write one schema a name.'];
const schemaList: Check = (value) =>
  isSchemaList(value) ? undefined : ['must be a list of schemas.', 'Write at least one schema.'];
const nameLists: Check = (value) =>
  isMap(value) && Object.entries(value).every(([, v]) => isStringList(v))
    ? undefined
    : ['must be an object of lists of names.', 'Write one list a name.'];
const text: Check = (value) => (typeof value === 'string' ? undefined : ['must be a text.', 'Put it in quotes.']);
const amount: Check = (value) =>
  typeof value === 'number' ? undefined : ['must be a number.', 'Write it without quotes.'];
const count: Check = (value) =>
  typeof value === 'number' && value >= 0 && Number.isInteger(value)
    ? undefined
    : ['must be a whole number.', 'Write 0 or more.'];
const flag: Check = (value) =>
  typeof value === 'boolean' ? undefined : ['must be true or false.', 'Write it without quotes.'];
/** Draft-04 wrote a boolean beside the limit itself, and schemas of all dialects still do. */
const limit: Check = (value, dialect) => (typeof value === 'boolean' ? undefined : amount(value, dialect));

/** What each keyword has to look like. A schema that breaks one of these would be judged differently by each validator. */
const checks: Readonly<Record<string, Check>> = {
  type: (value) => {
    const names = typeof value === 'string' ? [value] : value;
    return isStringList(names) && names.length > 0 && names.every((n) => typeNames.has(n))
      ? undefined
      : [`${JSON.stringify(value)} is no type.`, `Use ${[...typeNames].join(', ')}.`];
  },
  enum: (value) =>
    Array.isArray(value) && value.length > 0
      ? undefined
      : ['allows no answer.', 'List the values that can be answered.'],
  required: (value, dialect) =>
    // Draft-03 wrote it as a boolean at the property; validators of today pass over that.
    isStringList(value) || (typeof value === 'boolean' && dialect === 'draft-04')
      ? undefined
      : ['must be a list of names.', 'List the required properties beside “properties”.'],
  pattern: (value) => patternFault(value),
  format: (value) =>
    typeof value === 'string' && !(value in Object.prototype)
      ? undefined
      : ['is no format.', 'Use a name such as date or email.'],
  properties: schemaMap,
  patternProperties: (value, dialect) =>
    schemaMap(value, dialect) ??
    Object.getOwnPropertyNames(value as object)
      .map(patternFault)
      .find((f) => f !== undefined),
  $defs: schemaMap,
  definitions: schemaMap,
  dependentSchemas: schemaMap,
  dependentRequired: nameLists,
  dependencies: (value, dialect) =>
    isMap(value) && Object.entries(value).every(([, v]) => isStringList(v) || isSchema(v))
      ? undefined
      : nameLists(value, dialect),
  additionalProperties: oneSchema,
  propertyNames: oneSchema,
  additionalItems: oneSchema,
  unevaluatedItems: oneSchema,
  unevaluatedProperties: oneSchema,
  contains: oneSchema,
  not: oneSchema,
  if: oneSchema,
  then: oneSchema,
  else: oneSchema,
  allOf: schemaList,
  anyOf: schemaList,
  oneOf: schemaList,
  prefixItems: schemaList,
  items: (value, dialect) => {
    if (Array.isArray(value) && dialect === '2020-12')
      return ['is a list, which 2020-12 does not know.', 'Call it prefixItems.'];
    return isSchema(value) || isSchemaList(value) ? undefined : oneSchema(value, dialect);
  },
  minLength: count,
  maxLength: count,
  minItems: count,
  maxItems: count,
  minProperties: count,
  maxProperties: count,
  minimum: amount,
  maximum: amount,
  exclusiveMinimum: limit,
  exclusiveMaximum: limit,
  minContains: count,
  maxContains: count,
  uniqueItems: flag,
  multipleOf: (value) =>
    typeof value === 'number' && value > 0
      ? undefined
      : ['must be a number above 0.', 'Write the step between answers.'],
  $ref: text,
  $anchor: text,
  $async: () => ['is no keyword of JSON Schema.', 'Remove it: forms are validated at once.'],
  $data: () => ['is no keyword of JSON Schema.', 'Write the value itself.'],
  $id: (value, dialect) =>
    typeof value === 'string' && /^https?:\/\/json-schema\.org\//.test(value)
      ? ['is the address of JSON Schema itself.', 'Use an address of your own.']
      : text(value, dialect),
};

/**
 * What is wrong with the keywords of one schema, without those inside it.
 *
 * @param dialect the dialect that the document names; one that names none may mix what dialects differ in
 */
export function keywordFaults(schema: SchemaObject, dialect: Dialect | undefined, path: string): DefinitionFault[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const fault = Object.hasOwn(checks, keyword) ? checks[keyword]?.(value, dialect) : undefined;
    return fault ? [{ path: appendPointer(path, keyword), reason: fault[0], remedy: fault[1] }] : [];
  });
}

function patternFault(pattern: unknown): readonly [string, string] | undefined {
  if (typeof pattern !== 'string') return ['must be a text.', 'Write a regular expression (ECMA-262).'];
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return [
      `is no Unicode regular expression: ${String(error)}.`,
      'Escape only what has to be escaped; JSON Schema patterns are read with the u flag.',
    ];
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
