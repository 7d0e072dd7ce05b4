import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDefinition, type Json } from '@amtform/model';
import { createAjvValidate } from '@amtform/validation/ajv';
import { dogAnswers, dogForm } from '../../testing/dog-form.js';
import type { Problem } from '../problem/problem.js';
import { judgeAnswers } from './judge-answers.js';

const validate = createAjvValidate();

/** Pointers and codes of the errors in the refusal. */
function refusal(answers: Json, definition = dogForm): readonly string[] {
  try {
    judgeAnswers(definition, { answers }, validate);
  } catch (error) {
    const { status, body } = error as Problem;
    assert.equal(status, 422);
    return (body['errors'] as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);
  }
  assert.fail('The answers were not refused.');
}

test('Valid answers come back as they are.', () => {
  assert.deepEqual(judgeAnswers(dogForm, { answers: dogAnswers }, validate).answers, dogAnswers);
});

test('Broken rules and missing answers are named by pointer and keyword.', () => {
  assert.deepEqual(refusal({ plz: '123', hunde: [{}, { rufname: 'Bello' }] }), [
    '/name required',
    '/plz pattern',
    '/hunde/0/rufname required',
  ]);
});

test('An answer that the form does not ask is refused, though the schema allows it.', () => {
  assert.deepEqual(refusal({ ...dogAnswers, admin: true }), ['/admin notAsked']);
  assert.deepEqual(refusal({ ...dogAnswers, hunde: [{ rufname: 'Bello', chip: 1 }] }), ['/hunde/0/chip notAsked']);
});

test('A member named __proto__ is refused.', () => {
  const answers = JSON.parse('{"name":"Zoë","plz":"01067","__proto__":{"admin":true}}') as Json;
  assert.deepEqual(refusal(answers), ['/__proto__ notAsked']);
});

test('An answer behind a hidden field is refused, the same answer to the shown field is taken.', () => {
  assert.deepEqual(refusal({ ...dogAnswers, bisher: 'Leipzig' }), ['/bisher notAsked']);
  const moved = { ...dogAnswers, anlass: 'umzug', bisher: 'Leipzig' };
  assert.deepEqual(judgeAnswers(dogForm, { answers: moved }, validate).answers, moved);
});

test('Blank text is no answer: it is missing where an answer is needed and refused where none is.', () => {
  assert.deepEqual(refusal({ ...dogAnswers, name: '  ' }), ['/name required']);
  assert.deepEqual(refusal({ ...dogAnswers, anlass: 'umzug', bisher: '' }), ['/bisher notAsked']);
});

for (const answers of [null, [], 'text', 1, true] as const) {
  test(`Answers that are ${JSON.stringify(answers)} are refused.`, () => {
    assert.ok(refusal(answers).length > 0);
  });
}

test('What the schema fixes is added, so that what is stored is what was judged.', () => {
  const definition = readDefinition({
    id: 'cat',
    version: '1.0.0',
    language: 'en',
    title: 'Cat',
    schema: {
      type: 'object',
      required: ['kind', 'name'],
      properties: { kind: { const: 'cat' }, name: { type: 'string' } },
    },
  });
  assert.deepEqual(judgeAnswers(definition, { answers: { name: 'Tom' } }, validate).answers, {
    kind: 'cat',
    name: 'Tom',
  });
});

test('Very many errors are cut to a list that can be read.', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1]));
  assert.equal(refusal({ ...dogAnswers, ...many }).length, 100);
});

const bill = readDefinition({
  ...{ id: 'bill', version: '1.0.0', language: 'de', title: 'Bill' },
  schema: {
    type: 'object',
    properties: { price: { type: 'number' }, count: { type: 'integer' }, sum: { type: 'number' } },
  },
  fields: {
    '/sum': { compute: { '*': [{ var: 'price' }, { var: 'count' }] } },
    '/count': { warnings: [{ id: 'many', when: { at: '/count', matches: { minimum: 100 } }, text: 'So many?' }] },
  },
});

test('Computed answers are computed anew: a wrong one is refused, a missing one is filled in.', () => {
  const answers = { price: 0.1, count: 3, sum: 0.3 };
  assert.deepEqual(judgeAnswers(bill, { answers }, validate).answers, answers);
  assert.deepEqual(judgeAnswers(bill, { answers: { price: 0.1, count: 3 } }, validate).answers, answers);
  assert.deepEqual(refusal({ ...answers, sum: 0.31 }, bill), ['/sum computed']);
  assert.deepEqual(refusal({ price: 0.1, sum: 1 }, bill), ['/sum notAsked']);
});

test('Unusual answers are taken, with the confirmations that are about something unusual.', () => {
  const confirmed = [
    { pointer: '/count', warning: 'many' },
    { pointer: '/count', warning: 'unknown' },
    { pointer: '/price', warning: 'many' },
  ];
  assert.deepEqual(
    judgeAnswers(bill, { answers: { count: 500 }, confirmed }, validate).confirmed,
    confirmed.slice(0, 1),
  );
  assert.deepEqual(judgeAnswers(bill, { answers: { count: 5 }, confirmed }, validate).confirmed, []);
  assert.deepEqual(judgeAnswers(bill, { answers: { count: 500 } }, validate).confirmed, []);
});
