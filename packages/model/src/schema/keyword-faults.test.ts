import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dialect } from './dialect.js';
import { keywordFaults } from './keyword-faults.js';
import type { SchemaObject } from './schema.js';

function reasonOf(schema: object, dialect?: Dialect): string | undefined {
  const [fault] = keywordFaults(schema as SchemaObject, dialect, '');
  return fault && `${fault.path} ${fault.reason} ${fault.remedy}`;
}

/** Schemas that validators would judge differently, each with what the fault has to say. */
const faulty: readonly (readonly [object, RegExp])[] = [
  [{ type: 'foo' }, /^\/type "foo" is no type.*integer/],
  [{ type: ['string', 'foo'] }, /is no type/],
  [{ type: [] }, /is no type/],
  [{ enum: [] }, /^\/enum allows no answer/],
  [{ enum: 'a' }, /^\/enum/],
  [{ required: 'a' }, /^\/required must be a list of names/],
  [{ required: true }, /^\/required must be a list of names/],
  [{ pattern: '(' }, /^\/pattern is no Unicode regular expression/],
  [{ pattern: '^\\d\\-\\d$' }, /escape/i],
  [{ pattern: 5 }, /^\/pattern must be a text/],
  [{ patternProperties: { '[': {} } }, /^\/patternProperties is no Unicode/],
  [{ format: 'constructor' }, /^\/format is no format/],
  [{ properties: [] }, /^\/properties must be an object of schemas/],
  [{ properties: { a: ['string'] } }, /^\/properties/],
  [{ properties: null }, /^\/properties/],
  [{ dependentRequired: { a: { type: 'string' } } }, /^\/dependentRequired/],
  [{ dependencies: { a: 'b' } }, /^\/dependencies/],
  [{ allOf: [] }, /^\/allOf must be a list of schemas/],
  [{ oneOf: { a: {} } }, /^\/oneOf/],
  [{ anyOf: ['a'] }, /^\/anyOf/],
  [{ if: 'a' }, /^\/if must be a schema/],
  [{ not: [] }, /^\/not must be a schema/],
  [{ items: 'string' }, /^\/items must be a schema/],
  [{ minLength: '5' }, /^\/minLength must be a whole number/],
  [{ maxItems: -1 }, /^\/maxItems/],
  [{ minItems: 1.5 }, /^\/minItems/],
  [{ minimum: '1' }, /^\/minimum must be a number/],
  [{ exclusiveMinimum: '1' }, /^\/exclusiveMinimum must be a number/],
  [{ exclusiveMaximum: null }, /^\/exclusiveMaximum must be a number/],
  [{ uniqueItems: 'yes' }, /^\/uniqueItems must be true or false/],
  [{ minContains: -1 }, /^\/minContains must be a whole number/],
  [{ maxContains: '2' }, /^\/maxContains must be a whole number/],
  [{ unevaluatedItems: 'none' }, /^\/unevaluatedItems must be a schema/],
  [{ unevaluatedProperties: null }, /^\/unevaluatedProperties must be a schema/],
  [{ multipleOf: 0 }, /^\/multipleOf must be a number above 0/],
  [{ $ref: 5 }, /^\/\$ref must be a text/],
  [{ $id: 5 }, /^\/\$id must be a text/],
  [{ $id: 'https://json-schema.org/draft/2020-12/schema' }, /address of JSON Schema itself/],
  [{ $async: true }, /^\/\$async is no keyword/],
  [{ $data: '/a' }, /^\/\$data is no keyword/],
];

for (const [schema, says] of faulty) {
  test(`${JSON.stringify(schema)} is refused.`, () => assert.match(reasonOf(schema) ?? 'accepted', says));
}

test('Ordinary keywords of all kinds are accepted.', () => {
  const schema = {
    type: ['string', 'null'],
    enum: [null],
    required: ['a'],
    pattern: '^[\\w.-]+\\p{L}$',
    format: 'plz',
    properties: { a: true },
    items: [true],
    dependencies: { a: ['b'], c: { type: 'object' } },
    minLength: 0,
    exclusiveMinimum: true,
    multipleOf: 0.01,
    $id: 'https://example.org/form',
    minLenght: 'unknown keywords are annotations',
  };
  assert.equal(reasonOf(schema), undefined);
});

test('A limit that is itself not allowed may be written as in draft-04, or as a number.', () => {
  assert.equal(reasonOf({ minimum: 1, exclusiveMinimum: true }, 'draft-04'), undefined);
  assert.equal(reasonOf({ exclusiveMinimum: 1, exclusiveMaximum: 5 }, '2020-12'), undefined);
});

test('A keyword named like something that objects inherit is an annotation.', () => {
  assert.equal(reasonOf({ constructor: 1, toString: 2 }), undefined);
});

test('A list in items is refused only where the document names 2020-12, wherever in it the list stands.', () => {
  assert.match(reasonOf({ items: [true] }, '2020-12') ?? '', /prefixItems/);
  assert.equal(reasonOf({ items: [true] }, 'draft-07'), undefined);
  assert.equal(reasonOf({ items: [true] }), undefined);
});

test('Only draft-04 may still write required as draft-03 did.', () => {
  assert.equal(reasonOf({ required: true }, 'draft-04'), undefined);
  assert.match(reasonOf({ required: true }, 'draft-07') ?? '', /list of names/);
});
