import type { Validate } from '../src/issue/validate.js';
import { isJsonObject, type Json } from '../src/json/json.js';
import { sameJson } from '../src/json/same-json.js';
import { SchemaDocument } from '../src/schema/schema-document.js';
import type { Schema, SchemaObject } from '../src/schema/schema.js';

const documents = new WeakMap<SchemaObject, SchemaDocument>();

/**
 * A verdict for the tests of the model, which must not import a validator: yes or no, by those keywords that the
 * schemas of these tests put into conditions and branches.
 */
export const simpleValidate: Validate = (schema, answer, { document }) =>
  fits(schema, answer, documentOf(document))
    ? []
    : [{ pointer: '', code: 'invalid', params: {}, severity: 'error', labels: [] }];

function documentOf(root: Schema): SchemaDocument {
  if (typeof root === 'boolean') return new SchemaDocument(root);
  const known = documents.get(root) ?? new SchemaDocument(root);
  documents.set(root, known);
  return known;
}

function fits(schema: Schema, answer: Json, document: SchemaDocument): boolean {
  if (typeof schema === 'boolean') return schema;
  const inner = (s: Schema) => fits(s, answer, document);
  const { $ref, const: constant, type, allOf = [], anyOf, oneOf, not, if: condition } = schema;
  if (typeof $ref === 'string' && !inner(document.resolve($ref, schema) ?? false)) return false;
  if (constant !== undefined && !sameJson(constant, answer)) return false;
  if (schema.enum && !schema.enum.some((value) => sameJson(value, answer))) return false;
  if (type !== undefined && ![type].flat().some((name) => isOfType(answer, name))) return false;
  if (!allOf.every(inner) || (anyOf && !anyOf.some(inner))) return false;
  if (oneOf && oneOf.filter(inner).length !== 1) return false;
  if (not !== undefined && inner(not as Schema)) return false;
  if (condition !== undefined && !inner((inner(condition) ? schema.then : schema.else) ?? true)) return false;
  if (typeof answer === 'string')
    return answer.length >= (schema.minLength ?? 0) && new RegExp(schema.pattern ?? '', 'u').test(answer);
  if (Array.isArray(answer)) return fitsAsList(schema, answer as readonly Json[], document);
  return !isJsonObject(answer) || fitsAsObject(schema, answer, document);
}

function fitsAsList(schema: SchemaObject, answer: readonly Json[], document: SchemaDocument): boolean {
  const { items } = schema;
  if (answer.length < (schema.minItems ?? 0)) return false;
  return items === undefined || answer.every((entry) => fits(items as Schema, entry, document));
}

function fitsAsObject(
  schema: SchemaObject,
  answer: { readonly [name: string]: Json },
  document: SchemaDocument,
): boolean {
  if (!(schema.required ?? []).every((name) => Object.hasOwn(answer, name))) return false;
  const members = Object.entries(schema.properties ?? {}).filter(([name]) => Object.hasOwn(answer, name));
  return members.every(([name, inner]) => fits(inner, answer[name] ?? null, document));
}

function isOfType(answer: Json, name: string): boolean {
  if (answer === null) return name === 'null';
  if (Array.isArray(answer)) return name === 'array';
  if (name === 'integer') return Number.isInteger(answer);
  return typeof answer === name;
}
