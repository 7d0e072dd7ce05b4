import type { DefinitionFault } from '../definition/definition-error.js';
import { appendPointer } from '../json/pointer.js';
import type { Dialect } from './dialect.js';
import type { SchemaObject } from './schema.js';
import { isSchema } from './subschemas.js';

const typeNames = new Set(['null', 'boolean', 'object', 'array', 'number', 'integer', 'string']);

type Check = (
  value: unknown,
  schema: SchemaObject,
  dialect: Dialect,
) => readonly [reason: string, remedy: string] | undefined;

const isStringList = (value: unknown) => Array.isArray(value) && value.every((v) => typeof v === 'string');
const schemaMap: Check = (value) =>
  isMap(value) && Object.values(value).every((v) => isSchema(v) || Array.isArray(v))
    ? undefined
    : ['must be an object of schemas.', 'Write one schema a name.'];
const schemaList: Check = (value) =>
  Array.isArray(value) && value.length > 0 && value.every(isSchema)
    ? undefined
    : ['must be a list of schemas.', 'Write at least one schema.'];
const count: Check = (value) =>
  typeof value === 'number' && value >= 0 && Number.isInteger(value)
    ? undefined
    : ['must be a whole number.', 'Write 0 or more.'];

/** What each keyword has to look like. A schema that breaks one of these would be judged differently by each validator. */
const checks: Readonly<Record<string, Check>> = {
  type: (value) => {
    const names = typeof value === 'string' ? [value] : value;
    return isStringList(names) && (names as string[]).every((n) => typeNames.has(n))
      ? undefined
      : [`${JSON.stringify(value)} is no type.`, `Use ${[...typeNames].join(', ')}.`];
  },
  enum: (value) =>
    Array.isArray(value) && value.length > 0
      ? undefined
      : ['allows no answer.', 'List the values that can be answered.'],
  required: (value, _schema, dialect) =>
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
  patternProperties: (value, schema, dialect) =>
    schemaMap(value, schema, dialect) ??
    Object.keys(value as object)
      .map(patternFault)
      .find((f) => f !== undefined),
  $defs: schemaMap,
  definitions: schemaMap,
  dependentSchemas: schemaMap,
  allOf: schemaList,
  anyOf: schemaList,
  oneOf: schemaList,
  prefixItems: schemaList,
  items: (value, _schema, dialect) =>
    Array.isArray(value) && dialect === '2020-12' && _schema.$schema !== undefined
      ? ['is a list, which 2020-12 does not know.', 'Call it prefixItems.']
      : undefined,
  minLength: count,
  maxLength: count,
  minItems: count,
  maxItems: count,
  $async: () => ['is no keyword of JSON Schema.', 'Remove it: forms are validated at once.'],
  $data: () => ['is no keyword of JSON Schema.', 'Write the value itself.'],
  $id: (value) =>
    typeof value === 'string' && /^https?:\/\/json-schema\.org\//.test(value)
      ? ['is the address of JSON Schema itself.', 'Use an address of your own.']
      : undefined,
};

/** What is wrong with the keywords of one schema, without those inside it. */
export function keywordFaults(schema: SchemaObject, dialect: Dialect, path: string): DefinitionFault[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const fault = Object.hasOwn(checks, keyword) ? checks[keyword]?.(value, schema, dialect) : undefined;
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
