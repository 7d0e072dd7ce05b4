import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryDelay } from './retry-delay.js';

test('The bound of a wait doubles with each try and ends at thirty seconds.', () => {
  const bounds = [1, 2, 3, 4, 5, 6, 9].map((tries) => retryDelay({ tries, random: 1 }));
  assert.deepEqual(bounds, [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

test('Chance decides all of a wait that nobody asked for.', () => {
  assert.equal(retryDelay({ tries: 3, random: 0 }), 0);
  assert.equal(retryDelay({ tries: 3, random: 0.5 }), 2000);
});

test('What the receiver asks for is waited for in full, and chance comes on top.', () => {
  assert.equal(retryDelay({ tries: 1, retryAfter: 7, random: 0 }), 7000);
  assert.equal(retryDelay({ tries: 1, retryAfter: 7, random: 0.5 }), 7500);
});

test('Nobody is made to wait longer than five minutes on a receiver’s word.', () => {
  assert.equal(retryDelay({ tries: 1, retryAfter: 31_536_000, random: 0 }), 300_000);
});
