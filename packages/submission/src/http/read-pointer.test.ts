import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPointer } from './read-pointer.js';

const json = { a: { 'b/c': [10, { '~': 'deep' }] }, '': 'empty' };

for (const [pointer, value] of [
  ['', json],
  ['/', 'empty'],
  ['/a/b~1c/0', 10],
  ['/a/b~1c/1/~0', 'deep'],
  ['/a/missing/more', undefined],
  ['/a/b~1c/length', undefined],
  ['/toString', undefined],
  ['/a/b~1c/0/x', undefined],
] as const) {
  test(`The pointer “${pointer}” finds ${value === undefined ? 'nothing' : JSON.stringify(value)}.`, () => {
    assert.deepEqual(readPointer(json, pointer), value);
  });
}
