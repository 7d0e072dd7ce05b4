import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenCopy } from '../json/frozen-copy.js';
import type { Json } from '../json/json.js';
import { storedAnswer } from './stored-answer.js';

const stored = (answer: Json) => storedAnswer(undefined, frozenCopy(answer, 20));

test('Blank text, null, the empty list and the untouched group are no answers.', () => {
  for (const answer of ['', ' \n\u00a0', null, [], {}, { a: {} }, { a: '', b: [], c: null }])
    assert.equal(stored(answer), undefined, JSON.stringify(answer));
});

test('No, zero and any visible text are answers.', () => {
  for (const answer of [false, 0, 'x', '0']) assert.equal(stored(answer), answer);
});

test('What is answered in a group is kept, what is not is absent.', () => {
  assert.deepEqual(stored({ a: 'x', b: ' ', c: { d: '' }, e: null }), { a: 'x' });
});

test('A blank entry keeps its place in a list.', () => {
  assert.deepEqual(stored({ list: ['x', '', null] }), { list: ['x', null, null] });
  assert.deepEqual(stored({ list: [{ a: '' }, { a: 'x' }] }), { list: [{}, { a: 'x' }] });
});

test('Text in groups and lists is stored in NFC.', () => {
  assert.deepEqual(stored({ list: ['Mu\u0308ller'] }), { list: ['Müller'] });
});

test('What has nothing to change is stored as the same object, so that its nodes stay the same.', () => {
  const given = frozenCopy({ list: [{ a: 'x' }, {}, { b: [null] }] }, 20);
  assert.equal(storedAnswer(undefined, given), given);
});

test('What is stored once is stored the same a second time.', () => {
  const once = stored({ a: ' ', list: [{ b: '' }, 'e\u0301', null], c: { d: [{}] } });
  assert.deepEqual(storedAnswer(undefined, once), once);
});

test('Names that objects inherit are kept as own members.', () => {
  const answer = stored({ constructor: 'x', toString: '', valueOf: { a: ' ' } });
  assert.deepEqual(Object.getOwnPropertyNames(answer), ['constructor']);
});
