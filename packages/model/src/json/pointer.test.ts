import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendPointer, isWithin, joinPointer, parentPointer, parsePointer } from './pointer.js';

const names = ['a', '', 'a/b', 'c~d', '~1', '~01', '__proto__', 'ä 🐕', '0', ' '];

test('The empty pointer names the whole document, a lone slash the member with the empty name.', () => {
  assert.deepEqual(parsePointer(''), []);
  assert.deepEqual(parsePointer('/'), ['']);
  assert.deepEqual(parsePointer('//'), ['', '']);
});

test('The examples of RFC 6901 are read as it says.', () => {
  const examples = { '/foo/0': ['foo', '0'], '/a~1b': ['a/b'], '/m~0n': ['m~n'], '/c%d': ['c%d'], '/ ': [' '] };
  for (const [pointer, segments] of Object.entries(examples)) assert.deepEqual(parsePointer(pointer), segments);
});

test('An escaped tilde before a 1 stays a tilde and a 1.', () => {
  assert.deepEqual(parsePointer('/~01'), ['~1']);
});

test('Whatever names are joined come back when the pointer is parsed.', () => {
  for (const a of names) for (const b of names) assert.deepEqual(parsePointer(joinPointer(a, b)), [a, b]);
});

test('A list index is appended like a name.', () => {
  assert.equal(appendPointer('/dogs', 2), '/dogs/2');
  assert.equal(joinPointer('dogs', 0, 'na/me'), '/dogs/0/na~1me');
});

test('A pointer stands within itself and within each one around it.', () => {
  assert.ok(isWithin('/a/b', '/a/b'));
  assert.ok(isWithin('/a/b', '/a'));
  assert.ok(isWithin('/a/b', ''));
});

test('A pointer that only begins with the same letters does not stand within the other.', () => {
  assert.ok(!isWithin('/ab', '/a'));
  assert.ok(!isWithin('/a', '/a/b'));
});

test('The place around a pointer is the pointer without its last segment, and the root has none.', () => {
  assert.equal(parentPointer('/a/b~1c'), '/a');
  assert.equal(parentPointer('/a'), '');
  assert.equal(parentPointer('/'), '');
  assert.equal(parentPointer(''), undefined);
});
