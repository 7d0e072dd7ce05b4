import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasUniqueItems } from './has-unique-items.js';

test('Entries that are equal are found, whatever the order of their members', () => {
  assert.ok(!hasUniqueItems([{ a: 1, b: [2, { c: 3 }] }, 1, { b: [2, { c: 3 }], a: 1 }]));
  assert.ok(!hasUniqueItems([null, null]));
});

test('Entries that only look alike are not equal', () => {
  assert.ok(
    hasUniqueItems([
      1,
      '1',
      true,
      'true',
      null,
      'null',
      [],
      {},
      [1],
      '[1]',
      { a: 1 },
      '{"a":1}',
      [['a'], 'b'],
      ['a', 'b'],
    ]),
  );
});
