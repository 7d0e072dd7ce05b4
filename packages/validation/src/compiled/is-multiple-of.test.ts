import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMultipleOf } from './is-multiple-of.js';

test('Amounts of money are multiples of a cent', () => {
  for (const amount of [19.99, 0.07, 1.1, 4.35, 0, -0.29, 1234567.89, 1e15]) assert.ok(isMultipleOf(0.01, amount));
});

test('Fractions of a cent are not', () => {
  for (const amount of [0.001, 19.995, 1e-9, 0.010000001]) assert.ok(!isMultipleOf(0.01, amount));
});

test('Very large and very small numbers are reckoned exactly', () => {
  assert.ok(isMultipleOf(1e-8, 12391239123));
  assert.ok(isMultipleOf(1e-300, 1e-299));
  assert.ok(!isMultipleOf(3e-300, 1e-299));
  assert.ok(!isMultipleOf(1, Infinity));
});
