import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankMembers } from './blank-members.js';

test('Members that are null are found at any depth, entries of lists are not.', () => {
  const json = { a: null, b: { 'c/d': null, e: 1 }, f: [null, { g: null }], h: 'x' };
  assert.deepEqual(blankMembers(json), ['/a', '/b/c~1d', '/f/1/g']);
});

test('What is no object has none.', () => {
  for (const json of [undefined, null, 'x', 1, [null]]) assert.deepEqual(blankMembers(json), []);
});
