import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFormats } from './all-formats.js';

const faults: readonly (readonly [format: string, text: string, fault: object])[] = [
  ['iban', 'DE8937040044053201300', { reason: 'length', country: 'DE', expected: 22 }],
  ['iban', 'NO93860111179470', { reason: 'length', country: 'NO', expected: 15 }],
  ['iban', 'DE89370400440532013001', { reason: 'check-digits' }],
  ['iban', 'DE8937040044053201300X', { reason: 'form' }],
  ['iban', '1234', { reason: 'form' }],
  ['tax-id', '8609574271', { reason: 'length' }],
  ['tax-id', '86095742718', { reason: 'check-digits' }],
  ['din-91379-a', 'R2D2', { reason: 'character', character: '2' }],
];

for (const [format, text, fault] of faults) {
  test(`The format ${format} says of ${text}: ${JSON.stringify(fault)}`, () => {
    assert.deepEqual(allFormats.faults.get(format)?.(text), fault);
    assert.equal(allFormats.accepts.get(format)?.(text), false);
  });
}

test('An account number of a country that is new in the registry is judged by its check digits.', () => {
  assert.equal(allFormats.faults.get('iban')?.('ZZ8112345678901'), undefined);
});
