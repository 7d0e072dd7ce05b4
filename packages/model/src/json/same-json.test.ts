import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from './json.js';
import { sameJson } from './same-json.js';

test('Objects are equal whatever the order of their members.', () => {
  assert.ok(sameJson({ a: 1, b: [{ c: 'x' }] }, { b: [{ c: 'x' }], a: 1 }));
});

test('Lists are equal only in the same order.', () => {
  assert.ok(sameJson([1, 2], [1, 2]));
  assert.ok(!sameJson([1, 2], [2, 1]));
  assert.ok(!sameJson([1], [1, 2]));
});

test('Values of different types differ, however alike they look.', () => {
  const values: (Json | undefined)[] = [undefined, null, 0, false, '', [], {}, '0', [null], { 0: null }];
  values.forEach((a, i) =>
    values.forEach((b, j) => assert.equal(sameJson(a, b), i === j, `${String(i)} ${String(j)}`)),
  );
});

test('A member is not equal to one that the other object inherits.', () => {
  assert.ok(!sameJson({ toString: 1 }, { a: 1 }));
});
