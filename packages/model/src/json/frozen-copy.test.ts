import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenCopy } from './frozen-copy.js';
import { NotJsonError } from './not-json-error.js';

const pointerOf = (value: unknown, maxDepth = 20) => {
  try {
    frozenCopy(value, maxDepth);
  } catch (error) {
    assert.ok(error instanceof NotJsonError);
    return error.pointer;
  }
  return undefined;
};

test('The copy is equal, another object, and frozen to the last member; the original is left alone.', () => {
  const original = { a: [{ b: 'x' }], c: null, d: 1.5, e: false };
  const copy = frozenCopy(original, 20) as typeof original;
  assert.deepEqual(copy, original);
  assert.notEqual(copy.a[0], original.a[0]);
  assert.ok(Object.isFrozen(copy) && Object.isFrozen(copy.a) && Object.isFrozen(copy.a[0]));
  assert.ok(!Object.isFrozen(original) && !Object.isFrozen(original.a));
});

test('A member without a value is left out, as in JSON text.', () => {
  assert.deepEqual(frozenCopy({ a: undefined, b: 1 }, 20), { b: 1 });
});

test('Everything that JSON cannot hold is refused with its place.', () => {
  for (const value of [NaN, Infinity, () => 1, Symbol('s'), 1n])
    assert.equal(pointerOf({ 'a/b': [0, value] }), '/a~1b/1');
  assert.equal(pointerOf(undefined), '');
});

test('A member named __proto__ is refused with its place, and no prototype is changed.', () => {
  assert.equal(pointerOf(JSON.parse('{"a":{"__proto__":{"polluted":true}}}')), '/a/__proto__');
  assert.ok(!('polluted' in {}));
});

test('Other names that objects inherit are copied as own members.', () => {
  const copy = frozenCopy(JSON.parse('{"constructor":1,"toString":2}'), 20) as object;
  assert.deepEqual(Object.getOwnPropertyNames(copy), ['constructor', 'toString']);
});

test('What contains itself is refused, as anything that is nested too deeply.', () => {
  const ring: Record<string, unknown> = {};
  ring['again'] = ring;
  assert.equal(pointerOf(ring, 3), '/again/again/again');
  assert.equal(pointerOf([[[]]], 3), undefined);
  assert.equal(pointerOf([[[[]]]], 3), '/0/0/0');
});
