import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedNames, viewOf } from '../../testing/view-of.js';

const isNew = { properties: { kind: { const: 'new' } }, required: ['kind'] };

test('The then branch is asked while its condition holds, else the other.', () => {
  const schema = {
    properties: { kind: {} },
    if: isNew,
    then: { properties: { a: {} }, required: ['a'] },
    else: { properties: { b: {} } },
  };
  assert.deepEqual(askedNames(schema, { kind: 'new' }), ['kind', 'a']);
  assert.deepEqual([...viewOf(schema, { kind: 'new' }).required], ['a']);
  assert.deepEqual(askedNames(schema, { kind: 'old' }), ['kind', 'b']);
});

test('Before the first answer the question is put to an empty group.', () => {
  const schema = { if: { required: ['kind'] }, then: { properties: { a: {} } }, else: { properties: { b: {} } } };
  assert.deepEqual(askedNames(schema), ['b']);
});

test('Conditions inside branches and inside allOf are live too.', () => {
  const inner = { if: { required: ['a'] }, then: { properties: { deep: {} } } };
  const schema = { allOf: [{ if: isNew, then: { properties: { a: {} }, allOf: [inner] } }] };
  assert.deepEqual(askedNames(schema, { kind: 'new' }), ['a']);
  assert.deepEqual(askedNames(schema, { kind: 'new', a: 1 }), ['a', 'deep']);
  assert.deepEqual(askedNames(schema, { kind: 'old', a: 1 }), []);
});

test('A branch can take a question away.', () => {
  const schema = { properties: { kind: {}, a: {} }, if: isNew, then: { properties: { a: false } } };
  assert.deepEqual(askedNames(schema, { kind: 'old' }), ['kind', 'a']);
  assert.deepEqual(askedNames(schema, { kind: 'new' }), ['kind']);
});

test('A then without an if says nothing.', () => {
  assert.deepEqual(askedNames({ then: { properties: { a: {} } }, else: { properties: { b: {} } } }), []);
});

test('An answer makes those required that depend on it, in the words of each dialect.', () => {
  for (const keyword of ['dependentRequired', 'dependencies']) {
    const schema = { [keyword]: { phone: ['hours', 'name'] } };
    assert.deepEqual([...viewOf(schema, { phone: '1' }).required], ['hours', 'name'], keyword);
    assert.deepEqual([...viewOf(schema, { other: '1' }).required], [], keyword);
  }
});

test('An answer opens the schema that depends on it, in the words of each dialect.', () => {
  for (const keyword of ['dependentSchemas', 'dependencies']) {
    const schema = { [keyword]: { phone: { properties: { hours: {} } } } };
    assert.deepEqual(askedNames(schema, { phone: '1' }), ['hours'], keyword);
    assert.deepEqual(askedNames(schema, {}), [], keyword);
  }
});

test('Nothing depends on a name that objects inherit.', () => {
  const schema = {
    dependentRequired: { toString: ['a'] },
    dependentSchemas: { constructor: { properties: { a: {} } } },
  };
  assert.equal(viewOf(schema, {}).required.size, 0);
  assert.deepEqual(askedNames(schema, {}), []);
});
