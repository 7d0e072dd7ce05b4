import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf, type FormParts } from '../../testing/form-of.js';
import { simpleValidate } from '../../testing/simple-validate.js';
import type { Json } from '../json/json.js';
import type { Schema } from '../schema/schema.js';
import { defaultAnswers } from './default-answers.js';

/** What is proposed for a form with these properties. */
function proposed(
  properties: Record<string, Schema>,
  { required = [], ...parts }: FormParts & { required?: string[] } = {},
) {
  const schema: Schema = { type: 'object', properties, required };
  const matches = (inner: Schema, answer: Json) => simpleValidate(inner, answer, { document: schema }).length === 0;
  return defaultAnswers(formOf(schema, parts).root, matches).map(({ pointer, answer }) => [pointer, answer]);
}
const country: Schema = { type: 'string', default: 'DE' };

test('The default of a field is proposed.', () => {
  assert.deepEqual(proposed({ country, size: { type: 'integer', default: 0 } }), [
    ['/country', 'DE'],
    ['/size', 0],
  ]);
});

test('What is answered already is left alone.', () => {
  assert.deepEqual(proposed({ country }, { answers: { country: 'PL' } }), []);
});

test('A group that may stay untouched is not answered by its defaults, one that is required is.', () => {
  const address = { type: 'object', properties: { country } };
  assert.deepEqual(proposed({ address }), []);
  assert.deepEqual(proposed({ address }, { required: ['address'] }), [['/address/country', 'DE']]);
});

test('Consent is never given in advance.', () => {
  assert.deepEqual(proposed({ consent: { const: true, default: true } }), []);
});

test('A default that its own schema refuses, and null, are not proposed.', () => {
  assert.deepEqual(
    proposed({ a: { type: 'number', default: 'x' }, b: { type: ['string', 'null'], default: null } }),
    [],
  );
});

test('What is hidden gets no default.', () => {
  assert.deepEqual(proposed({ country }, { fields: { '/country': { showWhen: { at: '/x', matches: true } } } }), []);
});
