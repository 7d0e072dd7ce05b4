import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '@amtform/model';
import { readEnvelope } from './read-envelope.js';

const form = { id: 'dog', version: '1.0.0' };

test('An envelope gives form, version, language and answers.', () => {
  assert.deepEqual(readEnvelope({ form, language: 'de-x-leicht', answers: { a: 1 } }), {
    formId: 'dog',
    formVersion: '1.0.0',
    language: 'de-x-leicht',
    answers: { a: 1 },
    confirmed: [],
    files: [],
  });
});

test('Answers of any type are read: the verdict comes later.', () => {
  for (const answers of [null, false, 0, '', []]) {
    assert.equal(readEnvelope({ form, language: 'de', answers }).answers, answers);
  }
});

const wrong: readonly (readonly [string, Json, RegExp])[] = [
  ['a list', [], /body has to be an object/],
  ['nothing', null, /body has to be an object/],
  ['text', 'x', /body has to be an object/],
  ['no answers', { form, language: 'de' }, /lacks answers/],
  ['no form', { language: 'de', answers: {} }, /lacks form/],
  ['a form that is text', { form: 'dog', language: 'de', answers: {} }, /form has to be an object/],
  ['a form without version', { form: { id: 'dog' }, language: 'de', answers: {} }, /form lacks version/],
  ['an id that is a number', { form: { id: 1, version: '1' }, language: 'de', answers: {} }, /form\.id/],
  ['a version that is a number', { form: { id: 'dog', version: 1 }, language: 'de', answers: {} }, /form\.version/],
  ['one member more', { form, language: 'de', answers: {}, extra: 1 }, /may only have form, language, answers/],
  [
    'one member more in the form',
    { form: { ...form, x: 1 }, language: 'de', answers: {} },
    /may only have id, version/,
  ],
  ['a language that is none', { form, language: '<b>', answers: {} }, /language tag/],
  ['a language that is a list', { form, language: ['de'], answers: {} }, /language tag/],
  ['a member named __proto__', JSON.parse('{"form":{},"language":"de","__proto__":{"answers":{}}}'), /lacks answers/],
];

for (const [name, json, detail] of wrong) {
  test(`An envelope with ${name} is refused, and the refusal says what is wrong.`, () => {
    assert.throws(
      () => readEnvelope(json),
      (error: { status: number; body: { detail: string } }) => error.status === 422 && detail.test(error.body.detail),
    );
  });
}

test('An envelope may tell which unusual answers the person says are right.', () => {
  const envelope = { form: { id: 'x', version: '1.0.0' }, language: 'de', answers: {} };
  assert.deepEqual(readEnvelope(envelope).confirmed, []);
  const confirmed = [{ pointer: '/age', warning: 'old' }];
  assert.deepEqual(readEnvelope({ ...envelope, confirmed }).confirmed, confirmed);
  for (const wrong of [
    'x',
    [1],
    [{ pointer: '/age' }],
    [{ pointer: 1, warning: 'old' }],
    [{ ...confirmed[0], more: 1 }],
  ])
    assert.throws(() => readEnvelope({ ...envelope, confirmed: wrong as never }), { name: 'Problem' });
});
