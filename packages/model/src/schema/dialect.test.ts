import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialectOf } from './dialect.js';

test('A schema that names no dialect is read by the newest.', () => {
  assert.equal(dialectOf({}), '2020-12');
  assert.equal(dialectOf(true), '2020-12');
});

test('Each dialect is known by its address, with or without the empty fragment.', () => {
  assert.equal(dialectOf({ $schema: 'http://json-schema.org/draft-04/schema#' }), 'draft-04');
  assert.equal(dialectOf({ $schema: 'http://json-schema.org/draft-07/schema' }), 'draft-07');
  assert.equal(dialectOf({ $schema: 'https://json-schema.org/draft/2019-09/schema' }), '2019-09');
  assert.equal(dialectOf({ $schema: 'https://json-schema.org/draft/2020-12/schema#' }), '2020-12');
});

test('Any other address is unknown, also one that is a name that objects inherit.', () => {
  for (const $schema of ['https://example.org/schema', 'constructor', '', 5])
    assert.equal(dialectOf({ $schema }), undefined);
});
