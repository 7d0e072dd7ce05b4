import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readScope } from './read-scope.js';

for (const [scope, around, place] of [
  ['#', '', ''],
  ['#/', '/list/*', '/list/*'],
  ['#/properties/a', '', '/a'],
  ['#/properties/a/properties/b', '/list/*', '/list/*/a/b'],
  ['#/properties/properties/properties/items', '', '/properties/items'],
  ['#/properties/list/items/properties/a', '', '/list/*/a'],
  ['#/properties/a/anyOf/0/properties/b', '', '/a/b'],
  ['#/allOf/1/then/properties/b', '', '/b'],
  ['#/properties/a~1b/properties/c%20d', '', '/a~1b/c d'],
  ['#/properties/100%', '', '/100%'],
  ['#/properties', '', undefined],
  ['#/definitions/a', '', undefined],
  ['/properties/a', '', undefined],
  ['#properties', '', undefined],
  [7, '', undefined],
] as const) {
  test(`The scope ${JSON.stringify(scope)} in “${around}” is ${place === undefined ? 'nowhere' : `“${place}”`}.`, () => {
    assert.equal(readScope(scope, around), place);
  });
}
