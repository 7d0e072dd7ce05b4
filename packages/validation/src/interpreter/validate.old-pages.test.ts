import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Json, Schema } from '@amtform/model';
import { validate } from './validate.js';

const schema: Schema = {
  type: 'object',
  properties: {
    kind: { oneOf: [{ const: 'dog' }, { const: 'cat' }] },
    owner: { oneOf: [{ required: ['name'] }, { required: ['firm'] }] },
  },
  allOf: [{ required: ['kind'] }, { required: ['owner'] }],
  anyOf: [{ minProperties: 1 }],
  propertyNames: { maxLength: 5 },
  patternProperties: { '^x': { type: 'number' } },
  additionalProperties: false,
};
const valid: Json = { kind: 'dog', owner: { name: 'Kim' } };
const invalid: Json = { kind: 'cow', owner: {} };
const judge = (answer: Json, document: Schema) => validate(document, answer, { document }).map(({ code }) => code);
const onCleanPage = judge(invalid, schema);

const entries = Object.getOwnPropertyDescriptor(Array.prototype, 'entries')!;
afterEach(() => {
  Object.defineProperty(Array.prototype, 'entries', entries);
  Reflect.deleteProperty(Array.prototype, 'remove');
  Reflect.deleteProperty(Object.prototype, 'required');
  Reflect.deleteProperty(Object.prototype, 'extend');
});

test('A page that adds members to every object changes no verdict', () => {
  Object.assign(Object.prototype, { extend: () => undefined, required: ['extended'] });
  const document = { ...(schema as object) };
  assert.deepEqual(judge(valid, document), []);
  assert.deepEqual(judge(invalid, document), onCleanPage);
});

test('A page with an old library that replaces the methods of arrays changes no verdict on a form that is read', () => {
  Object.assign(Array.prototype, {
    remove: () => undefined,
    entries(this: unknown[]) {
      return [...this];
    },
  });
  assert.deepEqual(judge(valid, schema), []);
  assert.deepEqual(judge(invalid, schema), onCleanPage);
});
