import assert from 'node:assert/strict';
import { test } from 'node:test';
import { constantsAsEnum } from './constants-as-enum.js';

test('Titled constants are an enum of their values', () => {
  const branches = [{ const: 'a', title: 'A' }, { const: null }, { enum: [1, 2], description: 'numbers' }];
  assert.deepEqual(constantsAsEnum(branches, 'oneOf'), ['a', null, 1, 2]);
});

test('A constant of another type than its branch allows is none of the values', () => {
  const branches = [
    { type: 'string', const: 'a' },
    { type: 'integer', enum: [1, 1.5, 'b'] },
    { type: ['string', 'null'], enum: ['c', null, true] },
  ];
  assert.deepEqual(constantsAsEnum(branches, 'oneOf'), ['a', 1, 'c', null]);
});

test('A constant of two branches fits an anyOf but no oneOf', () => {
  const branches = [{ enum: ['a', 'b'] }, { enum: ['b', 'c', 'c'] }];
  assert.deepEqual(constantsAsEnum(branches, 'anyOf'), ['a', 'b', 'c']);
  assert.deepEqual(constantsAsEnum(branches, 'oneOf'), ['a', 'c']);
});

test('Branches that say anything else stay branches', () => {
  for (const other of [
    true,
    {},
    { const: 'b', pattern: 'x' },
    { $ref: '#' },
    { const: 'b', enum: ['b'] },
    { type: 'null' },
    { const: {} },
    { enum: [[]] },
  ]) {
    assert.equal(constantsAsEnum([{ const: 'a' }, other], 'oneOf'), undefined);
  }
});
