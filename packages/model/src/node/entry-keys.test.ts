import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeAt } from '../../testing/nodes-of.js';
import { formOf } from '../../testing/form-of.js';
import type { Json } from '../json/json.js';
import { entryKeys } from './entry-keys.js';
import type { ListNode } from './form-node.js';

const [a, b, c, d]: Json[] = [{ n: 'a' }, { n: 'b' }, { n: 'c' }, { n: 'd' }];

/** A list node with these answers; its keys count from 0. */
function listOf(...answers: Json[]): ListNode {
  const items = { type: 'object', properties: { n: { type: 'string' } } };
  const model = formOf({ type: 'object', properties: { list: { type: 'array', items } } });
  model.setAnswer('/list', answers);
  return nodeAt(model, 'list', '/list');
}
const keysAfter = (before: Json[], after: Json[]) => entryKeys(listOf(...before), after, after.length);

test('A new list counts its entries.', () => {
  assert.deepEqual(entryKeys(undefined, [a!, b!], 2), [0, 1]);
  assert.deepEqual(entryKeys(undefined, [], 0), []);
});

test('The entries around one that is removed keep their keys.', () => {
  assert.deepEqual(keysAfter([a!, b!, c!], [a!, c!]), [0, 2]);
  assert.deepEqual(keysAfter([a!, b!, c!], [b!, c!]), [1, 2]);
  assert.deepEqual(keysAfter([a!, b!, c!], [a!, b!]), [0, 1]);
});

test('A new entry gets a key that none had before it, wherever it stands.', () => {
  assert.deepEqual(keysAfter([a!, b!], [a!, b!, c!]), [0, 1, 2]);
  assert.deepEqual(keysAfter([a!, b!], [c!, a!, b!]), [2, 0, 1]);
  assert.deepEqual(keysAfter([a!, b!], [a!, c!, b!]), [0, 2, 1]);
});

test('An entry whose answer changes keeps its key, because it keeps its place.', () => {
  assert.deepEqual(keysAfter([a!, b!, c!], [a!, d!, c!]), [0, 1, 2]);
});

test('A list that is replaced as a whole keeps the keys of the places.', () => {
  assert.deepEqual(keysAfter([a!, b!], [c!, d!]), [0, 1]);
  assert.deepEqual(keysAfter([a!, b!], []), []);
});

test('No two entries ever share a key.', () => {
  const answers = [a!, b!, c!, d!];
  for (let from = 0; from < 16; from++)
    for (let to = 0; to < 16; to++) {
      const some = (bits: number) => answers.filter((_, i) => bits & (1 << i));
      const keys = keysAfter(some(from), some(to));
      assert.equal(new Set(keys).size, some(to).length, `${String(from)} ${String(to)}`);
    }
});
