import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IdempotencyKeys } from './idempotency-keys.js';
import { MemoryKeyStore } from './memory-key-store.js';

test('The same body keeps its key, so that pressing Send again repeats the same submission.', async () => {
  const keys = new IdempotencyKeys();
  assert.equal(await keys.keyFor('{"a":1}'), await keys.keyFor('{"a":1}'));
});

test('Another body gets another key.', async () => {
  const keys = new IdempotencyKeys();
  assert.notEqual(await keys.keyFor('{"a":1}'), await keys.keyFor('{"a":2}'));
});

test('A body that comes back after a change gets its first key back.', async () => {
  const keys = new IdempotencyKeys();
  const first = await keys.keyFor('{"a":1}');
  await keys.keyFor('{"a":2}');
  assert.equal(await keys.keyFor('{"a":1}'), first);
});

test('Two people who answer the same have two keys.', async () => {
  assert.notEqual(await new IdempotencyKeys().keyFor('{}'), await new IdempotencyKeys().keyFor('{}'));
});

test('After a reload the same draft and body have the same key.', async () => {
  const store = new MemoryKeyStore();
  const before = await new IdempotencyKeys('dog', store).keyFor('{}');
  assert.equal(await new IdempotencyKeys('dog', store).keyFor('{}'), before);
  assert.notEqual(await new IdempotencyKeys('cat', store).keyFor('{}'), before);
});

test('Two sendings that begin at once have the same key.', async () => {
  const keys = new IdempotencyKeys('dog', new MemoryKeyStore());
  const [one, other] = await Promise.all([keys.keyFor('{}'), keys.keyFor('{}')]);
  assert.equal(one, other);
});

test('After the receipt the same answers are a second submission.', async () => {
  const store = new MemoryKeyStore();
  const keys = new IdempotencyKeys('dog', store);
  const first = await keys.keyFor('{}');
  await keys.renew();
  assert.notEqual(await keys.keyFor('{}'), first);
  assert.notEqual(await new IdempotencyKeys('dog', store).keyFor('{}'), first);
});
