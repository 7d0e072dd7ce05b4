import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasFewValues } from './has-few-values.js';

test('Values are counted at all levels', () => {
  const value = { a: [1, { b: null }], c: 'x' };
  assert.ok(hasFewValues(value, 6));
  assert.ok(!hasFewValues(value, 5));
});
