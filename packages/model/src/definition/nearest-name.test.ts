import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestName } from './nearest-name.js';

const known = ['title', 'description', 'schema', 'pages', 'showWhen', 'id'];

for (const [typed, meant] of [
  ['titel', 'title'],
  ['shcema', 'schema'],
  ['page', 'pages'],
  ['showwhen', 'showWhen'],
  ['descr', 'description'],
  ['paegs', 'pages'],
  ['ID', 'id'],
] as const) {
  test(`By “${typed}” somebody probably meant “${meant}”.`, () => assert.equal(nearestName(typed, known), meant));
}

test('A name that is like none of them is not guessed.', () => {
  for (const name of ['colour', 'xyzzy', 'constructor']) assert.equal(nearestName(name, known), undefined);
});
