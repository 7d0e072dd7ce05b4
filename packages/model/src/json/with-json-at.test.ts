import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenCopy } from './frozen-copy.js';
import type { Json } from './json.js';
import { withJsonAt } from './with-json-at.js';

const isList = (pointer: string) => pointer.endsWith('list');
const set = (json: Json | undefined, pointer: string, value: Json | undefined) =>
  withJsonAt(json === undefined ? undefined : frozenCopy(json, 20), pointer, { value, isList });

test('The first answer makes the groups and lists on its way.', () => {
  assert.deepEqual(set(undefined, '/a/b', 1), { a: { b: 1 } });
  assert.deepEqual(set(undefined, '/a/list/0/b', 1), { a: { list: [{ b: 1 }] } });
});

test('Everything off the way keeps its identity.', () => {
  const before = frozenCopy({ a: { x: 1 }, b: { y: [1] }, list: [{ p: 1 }, { p: 2 }] }, 20) as {
    a: Json;
    b: Json;
    list: Json[];
  };
  const after = withJsonAt(before, '/list/1/p', { value: 3, isList }) as typeof before;
  assert.equal(after.a, before.a);
  assert.equal(after.b, before.b);
  assert.equal(after.list[0], before.list[0]);
  assert.deepEqual(after.list, [{ p: 1 }, { p: 3 }]);
});

test('A group that loses its last answer is taken away, and so are the groups around it.', () => {
  assert.deepEqual(set({ a: { b: { c: 1 } }, d: 2 }, '/a/b/c', undefined), { d: 2 });
  assert.equal(set({ a: { b: { c: 1 } } }, '/a/b/c', undefined), undefined);
});

test('A group keeps its other answers.', () => {
  assert.deepEqual(set({ a: { b: 1, c: 2 } }, '/a/b', undefined), { a: { c: 2 } });
});

test('An entry that loses its answer keeps its place in the list.', () => {
  assert.deepEqual(set({ list: ['x', 'y'] }, '/list/0', undefined), { list: [null, 'y'] });
  assert.deepEqual(set({ list: [{ a: 1 }, { a: 2 }] }, '/list/0/a', undefined), { list: [{}, { a: 2 }] });
});

test('An answer behind the end of a list leaves blank entries before it.', () => {
  assert.deepEqual(set({ list: ['x'] }, '/list/2', 'z'), { list: ['x', null, 'z'] });
  assert.deepEqual(set(undefined, '/list/1/a', 1), { list: [{}, { a: 1 }] });
});

test('To take away what is not there changes nothing.', () => {
  assert.deepEqual(set({ a: 1 }, '/b/c', undefined), { a: 1 });
});

test('Names that objects inherit become own members.', () => {
  for (const name of ['__proto__', 'constructor', 'toString', '', 'a~1b', '🐕']) {
    const after = set({ first: 1 }, `/${name}/x`, 2) as object;
    assert.equal(Object.getOwnPropertyNames(after).length, 2, name);
    assert.equal(Object.getPrototypeOf(after), Object.prototype, name);
  }
  assert.ok(!('x' in {}));
});

test('Where a text or a list stands in the place of a group, the group takes the place.', () => {
  assert.deepEqual(set({ a: 'text' }, '/a/b', 1), { a: { b: 1 } });
  assert.deepEqual(set({ a: [1, 2] }, '/a/b', 1), { a: { b: 1 } });
});

test('The whole can be replaced and taken away.', () => {
  assert.deepEqual(set({ a: 1 }, '', { b: 2 }), { b: 2 });
  assert.equal(set({ a: 1 }, '', undefined), undefined);
});
