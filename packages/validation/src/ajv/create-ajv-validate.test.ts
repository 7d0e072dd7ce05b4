import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, Schema } from '@amtform/model';
import { createAjvValidate } from './create-ajv-validate.js';

const validate = createAjvValidate();
const judge = (schema: Schema, answer: Json) => validate(schema, answer, { document: schema });
const codes = (schema: Schema, answer: Json) => judge(schema, answer).map(({ pointer, code }) => `${pointer} ${code}`);

test('An answer is judged, and what is wrong is told as in the browser', () => {
  const schema: Schema = {
    properties: { a: { oneOf: [{ type: 'null' }, { maxLength: 1, type: 'string' }] } },
    required: ['b'],
  };
  assert.deepEqual(codes(schema, { a: 'x', b: 1 }), []);
  assert.deepEqual(codes(schema, { a: 'xx' }), [' required', '/a oneOf', '/a type', '/a maxLength']);
});

test('Names that every object inherits are no answers', () => {
  assert.deepEqual(codes({ properties: { constructor: { type: 'string' } } }, {}), []);
  assert.deepEqual(codes({ required: ['toString'] }, {}), [' required']);
});

test('Members named like methods of objects cannot break the verdict', () => {
  const hostile: Json = [
    { valueOf: 1, toString: 2 },
    { valueOf: 1, toString: 3 },
  ];
  assert.deepEqual(codes({ uniqueItems: true }, hostile), []);
  assert.deepEqual(codes({ items: { enum: [{ valueOf: 1 }] } }, hostile), ['/0 enum', '/1 enum']);
});

test('A schema that asks for an asynchronous verdict gets an ordinary one', () => {
  assert.deepEqual(codes({ $async: true, type: 'string' }, 1), [' type']);
});

test('Two documents may have the same address, and even that of the meta-schema', () => {
  const $id = 'https://json-schema.org/draft/2020-12/schema';
  assert.deepEqual(codes({ $id, type: 'string' }, 'x'), []);
  assert.deepEqual(codes({ $id, type: 'number' }, 'x'), [' type']);
});

test('Thousands of titled constants are one enum', () => {
  const schema: Schema = {
    oneOf: Array.from({ length: 10_000 }, (_, i) => ({ const: `k${String(i)}`, title: `Option ${String(i)}` })),
  };
  assert.deepEqual(codes(schema, 'k9999'), []);
  assert.deepEqual(codes(schema, 'k10000'), [' enum']);
});

test('Not more is told than anybody could read, however large the answer is', () => {
  const list = (length: number): Json => Array.from({ length }, () => 'x');
  assert.equal(judge({ items: { type: 'number' } }, list(5_000)).length, 1000);
  assert.equal(judge({ items: { type: 'number' } }, list(100_000)).length, 1000);
});

test('An answer too large to be explained is still told what Ajv found', () => {
  const answer = { list: Array.from({ length: 30_000 }, (_, i) => i), a: 'xx' };
  const schema: Schema = {
    required: ['b'],
    dependentRequired: { a: ['c'] },
    properties: { a: { maxLength: 1, anyOf: [{ type: 'number' }] } },
  };
  assert.deepEqual(
    judge(schema, answer).map(({ pointer, code, params }) => [pointer, code, params]),
    [
      ['', 'required', { property: 'b' }],
      ['/a', 'type', { types: ['number'] }],
      ['/a', 'anyOf', {}],
      ['/a', 'maxLength', { limit: 1 }],
      ['', 'dependentRequired', { property: 'c' }],
    ],
  );
});

test('Where the code that Ajv makes fails, the verdict is that of the browser', () => {
  const schema: Schema = {
    unevaluatedProperties: false,
    anyOf: [
      { required: ['z'], properties: { c: { type: 'string' } } },
      { anyOf: [{ type: 'array' }], patternProperties: { '^b': { type: 'number' } } },
    ],
    patternProperties: { '^b': { minimum: 0 } },
  };
  assert.deepEqual(codes(schema, { b: 1 }), [' anyOf', ' required', ' anyOf', ' type']);
});
