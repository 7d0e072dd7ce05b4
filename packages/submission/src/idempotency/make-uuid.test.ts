import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeUuid } from './make-uuid.js';

test('A UUID has the shape of version 4 and variant 1.', () => {
  for (let count = 0; count < 200; count += 1) {
    assert.match(makeUuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test('A thousand UUIDs are all different.', () => {
  assert.equal(new Set(Array.from({ length: 1000 }, makeUuid)).size, 1000);
});
