import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../testing/form-of.js';

const text = { type: 'string' };

function namesIn(order: readonly string[] | undefined): (string | undefined)[] {
  const schema = { type: 'object', properties: { a: text, b: text, c: text, none: { type: 'null' } } };
  const { root } = formOf(schema, { fields: { '': { ...(order && { order: [...order] }) } } });
  return root.type === 'group' ? root.children.map((child) => child.pointer.slice(1)) : [];
}

test('Without an order a group asks in the order of its schema, and never for null.', () => {
  assert.deepEqual(namesIn(undefined), ['a', 'b', 'c']);
});

test('The definition says in which order a group asks; what it does not name follows, or stands at the *.', () => {
  assert.deepEqual(namesIn(['c']), ['c', 'a', 'b']);
  assert.deepEqual(namesIn(['c', '*', 'a']), ['c', 'b', 'a']);
  assert.deepEqual(namesIn(['unknown', 'b']), ['b', 'a', 'c']);
});

test('The definition can make a field unchangeable.', () => {
  const schema = { type: 'object', properties: { a: text, b: text } };
  const model = formOf(schema, { fields: { '/a': { readOnly: true } } });
  assert.deepEqual(
    ['/a', '/b'].map((at) => model.node(at)?.readOnly),
    [true, false],
  );
});
