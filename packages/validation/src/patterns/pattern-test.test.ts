import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternTest } from './pattern-test.js';

/** The same letter many times, and another one. */
const long = (count: number) => `${'a'.repeat(count)}!`;

test('A pattern is found anywhere in a text, unless it says where.', () => {
  assert.ok(patternTest('b+c+', true)('abbcd'));
  assert.ok(!patternTest('^b+c+$', true)('abbcd'));
});

test('What a pattern says about what follows is heeded.', () => {
  const password = patternTest('^(?=.*[A-Z])(?!.*\\s).{3,}$', true);
  assert.deepEqual(['abC', 'abc', 'a C', 'aB'].map(password), [true, false, false, false]);
});

test('Counts are heeded, also those of parts that have counts themselves.', () => {
  const groups = patternTest('^(?:\\d{2,3}-){2}\\d{0,1}$', true);
  assert.deepEqual(['12-345-', '12-34-5', '12-3-', '12-34-56', '12-34-56-'].map(groups), [
    ...[true, true, false, false, false],
  ]);
});

test('Characters are code points, in texts as in classes and escapes.', () => {
  assert.ok(patternTest('^.?.?$', true)('😀😀'));
  assert.ok(patternTest('^[\\u{1F600}-\\u{1F64F}]+x*$', true)('😀😁'));
  assert.ok(patternTest('^\\ud83d\\ude00+x*$', true)('😀😀'));
});

test('Edges of words, references to groups and looks behind are left to the engine.', () => {
  assert.ok(patternTest('^a+\\b.*$', true)('aa b'));
  assert.ok(!patternTest('^(a+)-\\1+$', true)('aa-a'));
  assert.ok(patternTest('(?<=x)a+b*$', true)('xaa'));
});

test('A long text under a pattern that only the engine can read is left to the receiver.', () => {
  const pattern = '^(a+)\\1+$';
  assert.equal(patternTest(pattern, true)(long(1000)), true);
  assert.equal(patternTest(pattern, true)(long(20)), false);
  assert.equal(patternTest(pattern, false)(long(1000)), false);
});

test('Where the ways through a pattern become too many, the browser leaves the verdict to the receiver, which refuses.', () => {
  const pattern = '^((((a{1,50}){1,50}){1,50}){1,50})$';
  assert.equal(patternTest(pattern, true)(long(40)), true);
  assert.equal(patternTest(pattern, false)(long(40)), false);
  assert.equal(patternTest(pattern, false)('aa'), true);
});

test('A pattern that nobody can read is refused.', () => {
  assert.throws(() => patternTest('(', true), SyntaxError);
});
