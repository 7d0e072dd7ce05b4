import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanJson } from './scan-json.js';

test('A name that an object has twice is found where it stands.', () => {
  const { duplicates } = scanJson('{"a": [1, {"b": 1, "c/d": {}, "b": 2}], "a": 3, "a": 4}');
  assert.deepEqual(duplicates, ['/a/1/b', '/a', '/a']);
});

test('The same name in different objects is no duplicate.', () => {
  assert.deepEqual(scanJson('[{"a": {"a": 1}}, {"a": "a"}, ["a", "a"]]').duplicates, []);
});

test('Names are compared as they are meant, and texts are not mistaken for structure.', () => {
  assert.deepEqual(scanJson('{"\\u0061": "}{\\"a\\": [", "a" : 1, "x~y": "a", "x~y": 1}').duplicates, ['/a', '/x~0y']);
});

test('The depth counts objects and lists, and a very deep text exhausts no stack.', () => {
  assert.equal(scanJson('5').depth, 0);
  assert.equal(scanJson('{"a": [[]], "b": {}}').depth, 3);
  assert.equal(scanJson('['.repeat(100_000) + ']'.repeat(100_000)).depth, 100_000);
});
