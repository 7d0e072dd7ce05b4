import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIdempotencyKey } from './read-idempotency-key.js';

const uuid = '8e03978e-40d5-43e8-bc93-6894a57f9324';

test('A bare key and a key in quotes are the same key.', () => {
  assert.equal(readIdempotencyKey(uuid), uuid);
  assert.equal(readIdempotencyKey(`"${uuid}"`), uuid);
});

for (const header of [
  undefined,
  '',
  'short',
  `${uuid}, ${uuid}`,
  `"${uuid}`,
  'x'.repeat(129),
  'ü'.repeat(20),
  [uuid, uuid],
]) {
  test(`The header ${String(header).slice(0, 60)} is refused with advice.`, () => {
    assert.throws(() => readIdempotencyKey(header), { name: 'Problem', status: 400 });
  });
}
