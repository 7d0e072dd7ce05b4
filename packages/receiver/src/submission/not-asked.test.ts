import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notAsked } from './not-asked.js';

test('Nothing is left over where all was asked.', () => {
  const answers = { a: 1, b: [{ c: null }], d: {} };
  assert.deepEqual(notAsked(answers, structuredClone(answers)), []);
});

test('What the form adds itself does not matter.', () => {
  assert.deepEqual(notAsked({ a: 1 }, { a: 1, type: 'dog' }), []);
});

test('Each member that the form would not send is named by its pointer.', () => {
  assert.deepEqual(
    notAsked({ a: 1, 'b/c': { d: 2, '~': 3 }, l: [{ x: 1, y: 2 }] }, { 'b/c': { d: 2 }, l: [{ x: 1 }] }),
    ['/a', '/b~1c/~0', '/l/0/y'],
  );
});

test('List entries that the form would not send are named.', () => {
  assert.deepEqual(notAsked([1, 2], [1]), ['/1']);
});

test('Names of the language itself are not taken for answers.', () => {
  assert.deepEqual(notAsked(JSON.parse('{"__proto__":{"a":1},"toString":1}'), {}), ['/__proto__', '/toString']);
});
