import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../testing/form-of.js';
import { askedPointers } from '../testing/nodes-of.js';
import type { Schema } from './schema/schema.js';

const schema: Schema = {
  type: 'object',
  required: ['passport'],
  properties: {
    name: { type: 'string' },
    fax: { type: 'string', deprecated: true },
    passport: { type: 'string', deprecated: true },
    pager: { type: 'object', deprecated: true, properties: { number: { type: 'string' } } },
  },
};

test('What is deprecated is not asked any more, unless an answer is required.', () => {
  assert.deepEqual(askedPointers(formOf(schema).root), ['/name', '/passport']);
});

test('What was answered in an earlier version of the form is shown and sent.', () => {
  const model = formOf(schema, { answers: { fax: '0351 1', pager: { number: '7' } } });
  assert.deepEqual(askedPointers(model.root), ['/name', '/fax', '/passport', '/pager/number']);
  assert.deepEqual(model.submission(), { fax: '0351 1', pager: { number: '7' } });
});

test('It stays while somebody empties it to write it anew.', () => {
  const model = formOf(schema, { answers: { fax: '0351 1' } });
  model.setAnswer('/fax', undefined);
  model.setAnswer('/name', 'x');
  assert.deepEqual(askedPointers(model.root), ['/name', '/fax', '/passport']);
  assert.deepEqual(model.submission(), { name: 'x' });
});

test('It is asked as soon as another answer makes it required.', () => {
  const model = formOf({ ...(schema as object), dependentRequired: { name: ['fax'] } });
  model.setAnswer('/name', 'x');
  assert.deepEqual(askedPointers(model.root), ['/name', '/fax', '/passport']);
});
