import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedNames, viewOf } from '../../testing/view-of.js';
import type { SchemaObject } from './schema.js';

test('The members of allOf say together what one schema could say, the outer words first.', () => {
  const view = viewOf({
    title: 'Outer',
    properties: { a: { type: 'string' } },
    required: ['a'],
    minItems: 1,
    allOf: [
      { title: 'Inner', description: 'Help', properties: { a: { maxLength: 5 }, b: {} }, required: ['b'] },
      { minItems: 3, maxItems: 9 },
      { maxItems: 4, uniqueItems: true, readOnly: true },
    ],
  });
  assert.equal(view.title, 'Outer');
  assert.equal(view.description, 'Help');
  assert.deepEqual(view.properties.get('a'), [{ type: 'string' }, { maxLength: 5 }]);
  assert.deepEqual([...view.properties.keys()], ['a', 'b']);
  assert.deepEqual([...view.required], ['a', 'b']);
  assert.deepEqual([view.minItems, view.maxItems, view.uniqueItems, view.readOnly], [3, 4, true, true]);
});

test('The narrowest limits count.', () => {
  const view = viewOf({
    minimum: 1,
    maximum: 9,
    allOf: [
      { minimum: 3, maxLength: 8 },
      { maximum: 5, maxLength: 4 },
    ],
  });
  assert.deepEqual([view.minimum, view.maximum, view.maxLength], [3, 5, 4]);
});

test('Only types that all schemas allow are left; a whole number is a number too.', () => {
  assert.deepEqual(viewOf({ type: ['string', 'number'], allOf: [{ type: 'number' }] }).types, ['number']);
  assert.deepEqual(viewOf({ type: 'number', allOf: [{ type: 'integer' }] }).types, ['integer']);
  assert.deepEqual(viewOf({ type: 'integer', allOf: [{ type: 'number' }] }).types, ['integer']);
  assert.equal(viewOf({}).types, undefined);
});

test('Words beside a reference win over those behind it.', () => {
  const view = viewOf({
    $defs: { name: { type: 'string', title: 'Name', description: 'As in the passport' } },
    $ref: '#/$defs/name',
    title: 'Birth name',
  });
  assert.deepEqual([view.title, view.description, view.types], ['Birth name', 'As in the passport', ['string']]);
});

test('References by $dynamicRef and $recursiveRef lead to the schema that they name.', () => {
  assert.equal(viewOf({ $dynamicRef: '#x', $defs: { x: { $dynamicAnchor: 'x', title: 'X' } } }).title, 'X');
  assert.deepEqual(askedNames({ properties: { a: {} }, allOf: [{ $recursiveRef: '#' }] }), ['a']);
});

test('Null is left out of the types, because it is no answer.', () => {
  assert.deepEqual(viewOf({ type: ['string', 'null'] }).types, ['string']);
});

test('The other branch of a nullable union is shown as if it stood alone.', () => {
  for (const keyword of ['oneOf', 'anyOf']) {
    const view = viewOf({ [keyword]: [{ type: 'null' }, { type: 'string', format: 'date', title: 'Day' }] });
    assert.deepEqual([view.types, view.format, view.title], [['string'], 'date', 'Day']);
    assert.deepEqual(view.choices, []);
  }
});

test('A nullable reference to a group asks what the group asks.', () => {
  const $defs = { address: { type: 'object', properties: { street: { type: 'string' } } } };
  assert.deepEqual(askedNames({ $defs, anyOf: [{ $ref: '#/$defs/address' }, { const: null }] }), ['street']);
});

test('A false schema means that nothing can be answered.', () => {
  assert.ok(viewOf(false).never);
  assert.ok(viewOf({ allOf: [false] }).never);
  assert.ok(!viewOf({ anyOf: [false, { type: 'string' }] }).never);
});

test('Entries are described by items, the first ones of a tuple by their position.', () => {
  const entry: SchemaObject = { type: 'string' };
  assert.deepEqual(viewOf({ items: entry }).items, [entry]);
  const tuple = viewOf({ prefixItems: [entry, true], items: false });
  assert.deepEqual([tuple.prefixItems, tuple.items], [[[entry], [true]], [false]]);
});

test('Before 2020-12 a tuple stands in items and the rest in additionalItems.', () => {
  const entry: SchemaObject = { type: 'string' };
  const tuple = viewOf({ items: [entry], additionalItems: false });
  assert.deepEqual([tuple.prefixItems, tuple.items], [[[entry]], [false]]);
});

test('A view that no answer changes is not live.', () => {
  assert.ok(!viewOf({ properties: { a: {} }, allOf: [{ required: ['a'] }], if: true }).live);
  for (const keyword of ['dependentRequired', 'dependentSchemas', 'dependencies'])
    assert.ok(viewOf({ [keyword]: { a: keyword === 'dependentSchemas' ? {} : ['b'] } }).live, keyword);
  assert.ok(viewOf({ if: { required: ['a'] }, then: {} }).live);
});
