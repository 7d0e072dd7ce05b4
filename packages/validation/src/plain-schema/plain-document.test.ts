import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schema } from '@amtform/model';
import { PlainDocument } from './plain-document.js';

/** The plain form of a schema, as ordinary objects. */
function plain(schema: Schema): unknown {
  return JSON.parse(JSON.stringify(new PlainDocument(schema).root));
}

const draft07 = 'http://json-schema.org/draft-07/schema#';

test('Only what decides is kept', () => {
  const schema = {
    title: 'Name',
    type: 'string',
    maxLength: 3,
    description: '',
    'x-own': 1,
    nullable: true,
    $async: true,
  };
  assert.deepEqual(plain(schema), { type: ['string'], maxLength: 3 });
});

test('A keyword of the wrong form decides nothing', () => {
  const schema: unknown = {
    required: true,
    maxLength: '3',
    minItems: -1,
    properties: [],
    pattern: 1,
    multipleOf: 0,
    type: 'any',
    allOf: {},
    not: 1,
    uniqueItems: 'no',
  };
  assert.deepEqual(plain(schema as Schema), {});
});

test('Switches of draft-04 become limits', () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-04/schema#',
    minimum: 1,
    exclusiveMinimum: true,
    maximum: 9,
    exclusiveMaximum: false,
  };
  assert.deepEqual(plain(schema), { exclusiveMinimum: 1, maximum: 9 });
});

test('Tuples and dependencies of older dialects become those of 2020-12', () => {
  const schema = {
    $schema: draft07,
    items: [{ type: 'string' }],
    additionalItems: false,
    dependencies: { a: ['b'], c: { required: ['d'] } },
    dependentRequired: { a: ['e'] },
  } as const;
  assert.deepEqual(plain(schema), {
    prefixItems: [{ type: ['string'] }],
    items: { not: true },
    dependentRequired: { a: ['e', 'b'] },
    dependentSchemas: { c: { required: ['d'] } },
  });
});

test('What stands beside a reference counts since 2019-09 only', () => {
  const schema = { $defs: { a: { type: 'string' } }, properties: { x: { $ref: '#/$defs/a', maxLength: 3 } } } as const;
  assert.deepEqual(plain(schema), { properties: { x: { $ref: 'schema:0', maxLength: 3 } } });
  assert.deepEqual(plain({ $schema: draft07, ...schema }), { properties: { x: { $ref: 'schema:0' } } });
});

test('References lead to one plain schema each, however they are written', () => {
  const schema = {
    $id: 'https://example.org/form',
    $defs: { a: { $anchor: 'one', type: 'string' } },
    properties: { x: { $ref: '#one' }, y: { $ref: '#/$defs/a' }, z: { $ref: 'https://example.org/form#one' } },
  } as const;
  const { targets } = new PlainDocument(schema);
  assert.deepEqual(Object.keys(targets), ['schema:0']);
});

test('A schema that contains itself has an end', () => {
  const document = new PlainDocument({ properties: { child: { $ref: '#' } } });
  assert.equal(document.targets['schema:0'], document.root);
});

test('A reference that leads nowhere is named', () => {
  assert.throws(() => new PlainDocument({ $ref: 'https://example.org/elsewhere' }), /ReferenceError.*elsewhere/);
  assert.throws(() => new PlainDocument({ $defs: {}, $ref: '#/$defs/constructor' }), ReferenceError);
});

test('A broken reference that nothing leads to does no harm', () => {
  assert.deepEqual(plain({ type: 'string', $defs: { unused: { $ref: 'https://example.org/elsewhere' } } }), {
    type: ['string'],
  });
});

test('A part of a document is found as such, a schema from elsewhere is not', () => {
  const condition = { const: 'a' };
  const document = new PlainDocument({ if: condition, then: false });
  assert.deepEqual({ ...(document.plain(condition) as object) }, { const: 'a' });
  assert.equal(document.plain({ const: 'a' }), undefined);
});

test('Several lists of constants stand beside each other', () => {
  const schema = { enum: ['a', 'b'], oneOf: [{ const: 'a' }], anyOf: [{ const: 'b' }], allOf: [{ minLength: 1 }] };
  assert.deepEqual(plain(schema), { enum: ['a', 'b'], allOf: [{ minLength: 1 }, { enum: ['b'] }, { enum: ['a'] }] });
});

test('An empty enum allows nothing', () => {
  assert.deepEqual(plain({ enum: [] }), { allOf: [{ not: true }] });
});
