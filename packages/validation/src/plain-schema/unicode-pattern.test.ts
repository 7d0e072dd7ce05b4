import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unicodePattern } from './unicode-pattern.js';

test('A pattern that the u flag can read stays as it is', () => {
  for (const pattern of ['^[\\w.-]+$', '\\p{L}', '\\/\\.', '^\\d{5}$', '[\\-a]'])
    assert.equal(unicodePattern(pattern), pattern);
});

test('Needless escapes lose their backslash and mean the same', () => {
  const date = new RegExp(unicodePattern('^\\d\\-\\d\\_\\@\\ä$'), 'u');
  assert.ok(date.test('1-2_@ä'));
  assert.ok(!date.test('12_@ä'));
});

test('A needlessly escaped character in brackets makes no range', () => {
  const letters = new RegExp(unicodePattern('^[a\\-z\\_\\&]+$'), 'u');
  assert.ok(letters.test('a-z_&'));
  assert.ok(!letters.test('m'));
});

test('An escaped backslash stays before a character that needs no escape', () => {
  assert.ok(new RegExp(unicodePattern('^\\\\-\\@$'), 'u').test('\\-@'));
});

test('A pattern that nobody can read is refused', () => {
  assert.throws(() => unicodePattern('('), SyntaxError);
});
