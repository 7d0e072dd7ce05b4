import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IdempotencyKeys } from './idempotency-keys.js';

test('The same body keeps its key, so that pressing Send again repeats the same submission.', () => {
  const keys = new IdempotencyKeys();
  assert.equal(keys.keyFor('{"a":1}'), keys.keyFor('{"a":1}'));
});

test('Another body gets another key.', () => {
  const keys = new IdempotencyKeys();
  assert.notEqual(keys.keyFor('{"a":1}'), keys.keyFor('{"a":2}'));
});

test('A body that comes back after a change gets its first key back.', () => {
  const keys = new IdempotencyKeys();
  const first = keys.keyFor('{"a":1}');
  keys.keyFor('{"a":2}');
  assert.equal(keys.keyFor('{"a":1}'), first);
});

test('Two people who answer the same have two keys.', () => {
  assert.notEqual(new IdempotencyKeys().keyFor('{}'), new IdempotencyKeys().keyFor('{}'));
});
