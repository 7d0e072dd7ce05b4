import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SchemaDocument } from './schema-document.js';
import type { SchemaObject } from './schema.js';
import { viewCache } from './view-cache.js';

const fixed: SchemaObject = { type: 'string' };
const live: SchemaObject = { if: { required: ['a'] }, then: { title: 'Then' }, else: { title: 'Else' } };
const view = viewCache({
  document: new SchemaDocument({ $defs: { fixed, live } }),
  matches: (_, answer) => JSON.stringify(answer) === '{"a":1}',
});

test('The view of a schema that no answer changes is made once.', () => {
  assert.equal(view([fixed], 'x'), view([fixed], 'y'));
});

test('The view of a live schema follows the answer.', () => {
  assert.equal(view([live], { a: 1 }).title, 'Then');
  assert.equal(view([live], {}).title, 'Else');
});

test('Two schemas together are not mistaken for one of them.', () => {
  assert.equal(view([fixed, { title: 'Both' }], 'x').title, 'Both');
  assert.equal(view([fixed], 'x').title, undefined);
});
