import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from './json.js';
import { jsonAt } from './json-at.js';

const json: Json = { a: { 'b/c': [1, { d: null }], '': 'empty' } };

test('A value is found through objects and lists.', () => {
  assert.equal(jsonAt(json, '/a/b~1c/0'), 1);
  assert.equal(jsonAt(json, '/a/b~1c/1/d'), null);
  assert.equal(jsonAt(json, '/a/'), 'empty');
  assert.equal(jsonAt(json, ''), json);
});

test('Where nothing stands, nothing is found.', () => {
  for (const pointer of ['/x', '/a/x/y', '/a/b~1c/2', '/a/b~1c/-', '/a/b~1c/x', '/a//deeper'])
    assert.equal(jsonAt(json, pointer), undefined, pointer);
  assert.equal(jsonAt(undefined, '/a'), undefined);
});

test('What objects, lists and texts inherit is not found.', () => {
  for (const pointer of ['/toString', '/constructor', '/__proto__', '/a/b~1c/length', '/a//length'])
    assert.equal(jsonAt(json, pointer), undefined, pointer);
});
