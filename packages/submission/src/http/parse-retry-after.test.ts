import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRetryAfter } from './parse-retry-after.js';

const now = Date.parse('2026-03-01T12:00:00Z');

for (const [header, seconds] of [
  [null, undefined],
  ['120', 120],
  ['0', 0],
  ['31536000', 31_536_000],
  ['Sun, 01 Mar 2026 12:01:30 GMT', 90],
  ['Sunday, 01-Mar-26 12:01:30 GMT', 90],
  ['Sun Mar  1 12:01:30 2026 GMT', 90],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['-5', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['', undefined],
] as const) {
  test(`Retry-After “${header}” means ${seconds} seconds.`, () => {
    assert.equal(parseRetryAfter(header, now), seconds);
  });
}
