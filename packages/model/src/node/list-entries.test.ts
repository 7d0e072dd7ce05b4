import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../../testing/form-of.js';
import { nodeAt } from '../../testing/nodes-of.js';
import type { Json } from '../json/json.js';
import type { Schema } from '../schema/schema.js';
import { withNewEntry, withoutEntry } from './list-entries.js';

const group = { type: 'object', properties: { a: { type: 'string' } } };
const listOf = (items: Schema, answer: Json = [], minItems = 0) =>
  nodeAt(
    formOf({ type: 'object', properties: { list: { type: 'array', items, minItems } } }, { answers: { list: answer } }),
    'list',
    '/list',
  );

test('A new entry of groups is an empty group, one of plain values null.', () => {
  assert.deepEqual(withNewEntry(listOf(group)), [{}]);
  assert.deepEqual(withNewEntry(listOf({ type: 'string' }, ['x'])), ['x', null]);
});

test('Entries that the list shows from the start come before a new one.', () => {
  assert.deepEqual(withNewEntry(listOf(group, [], 2)), [{}, {}, {}]);
});

test('The other entries stay the same objects.', () => {
  const list = listOf(group, [{ a: 'x' }, { a: 'y' }, { a: 'z' }]);
  const [first, , third] = list.answer as Json[];
  const left = withoutEntry(list, 1) as Json[];
  assert.ok(left[0] === first && left[1] === third && left.length === 2);
});

test('Blank entries are objects of their own, so that one of them can be told from the others.', () => {
  const [first, second, third] = withNewEntry(listOf(group, [], 2)) as Json[];
  assert.ok(first !== second && second !== third);
});
