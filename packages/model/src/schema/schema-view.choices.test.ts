import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewOf } from '../../testing/view-of.js';
import type { Schema } from './schema.js';

const constantsOf = (schema: Schema) => viewOf(schema).constants?.map(({ value, title }) => [value, title]);

test('An enum is a choice of its values.', () => {
  assert.deepEqual(constantsOf({ enum: ['a', 2, true] }), [
    ['a', undefined],
    [2, undefined],
    [true, undefined],
  ]);
});

test('Names beside an enum are its titles, and the name of null is left out with it.', () => {
  const schema = { enum: [null, 'a', 'b'], enumNames: ['None', 'Letter A', 'Letter B'] };
  assert.deepEqual(constantsOf(schema), [
    ['a', 'Letter A'],
    ['b', 'Letter B'],
  ]);
});

test('Branches that are constants with titles are a choice, whichever keyword joins them.', () => {
  const branches: Schema[] = [{ const: 'a', title: 'Letter A' }, { enum: ['b'], title: 'Letter B' }, { type: 'null' }];
  for (const keyword of ['oneOf', 'anyOf']) {
    assert.deepEqual(constantsOf({ [keyword]: branches }), [
      ['a', 'Letter A'],
      ['b', 'Letter B'],
    ]);
    assert.deepEqual(viewOf({ [keyword]: branches }).choices, []);
  }
});

test('A constant behind a reference is one too, and the words beside the reference name it.', () => {
  const $defs = { a: { const: 'a', title: 'A' }, b: { const: 'b', title: 'B' } };
  assert.deepEqual(constantsOf({ $defs, oneOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/b', title: 'Other' }] }), [
    ['a', 'A'],
    ['b', 'Other'],
  ]);
});

test('Where two schemas list values, only those in both can be chosen, with the first title there is.', () => {
  const schema = {
    enum: ['a', 'b'],
    allOf: [
      {
        oneOf: [
          { const: 'b', title: 'B' },
          { const: 'c', title: 'C' },
        ],
      },
    ],
  };
  assert.deepEqual(constantsOf(schema), [['b', 'B']]);
});

test('Branches with properties are ways to answer.', () => {
  const branches: Schema[] = [{ properties: { a: { type: 'string' } } }, { properties: { b: { type: 'string' } } }];
  assert.deepEqual(viewOf({ oneOf: branches }).choices, [branches]);
  assert.equal(viewOf({ oneOf: branches }).constants, undefined);
});

test('Branches of different types with titles are ways to answer, without titles one question.', () => {
  const titled: Schema[] = [
    { type: 'string', title: 'Text' },
    { type: 'number', title: 'Number' },
  ];
  assert.deepEqual(viewOf({ anyOf: titled }).choices, [titled]);
  assert.deepEqual(viewOf({ anyOf: [{ type: 'string' }, { type: 'number' }] }).choices, []);
});

test('Branches that only require or forbid show nothing of their own.', () => {
  assert.deepEqual(viewOf({ anyOf: [{ required: ['a'] }, { required: ['b'] }] }).choices, []);
  assert.deepEqual(viewOf({ oneOf: [{ properties: { a: {} } }, { not: { required: ['a'] } }] }).choices, []);
});

test('A branch that cannot be answered is no way to answer.', () => {
  const branches: Schema[] = [
    { properties: { a: { type: 'string' } } },
    false,
    { properties: { b: { type: 'string' } } },
  ];
  assert.deepEqual(viewOf({ oneOf: branches }).choices, [[branches[0], branches[2]]]);
});

test('Several choices at one place are kept apart.', () => {
  const pair: Schema[] = [{ properties: { a: { type: 'string' } } }, { properties: { b: { type: 'string' } } }];
  const view = viewOf({ oneOf: pair, allOf: [{ anyOf: [...pair] }] });
  assert.equal(view.choices.length, 2);
});
