import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeReceiptId } from './make-receipt-id.js';
import { receiptAlphabet } from './receipt-alphabet.js';

test('The alphabet has no signs that are mistaken for each other, and each sign once.', () => {
  assert.doesNotMatch(receiptAlphabet, /[01OILU]/);
  assert.match(receiptAlphabet, /^[2-9A-Z]+$/);
  assert.equal(new Set(receiptAlphabet).size, receiptAlphabet.length);
});

test('A receipt id is three groups of four signs of the alphabet.', () => {
  const group = `[${receiptAlphabet}]{4}`;
  for (let count = 0; count < 100; count += 1) {
    assert.match(makeReceiptId(), new RegExp(`^${group}-${group}-${group}$`));
  }
});

test('A receipt id has at least 58 bits of chance.', () => {
  const signs = makeReceiptId().replaceAll('-', '').length;
  assert.ok(signs * Math.log2(receiptAlphabet.length) >= 58);
});

test('Every sign turns up, and ten thousand ids are all different.', () => {
  const ids = Array.from({ length: 10_000 }, () => makeReceiptId());
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(new Set(ids.join('').replaceAll('-', '')).size, receiptAlphabet.length);
});
