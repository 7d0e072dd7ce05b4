import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countQuestions } from './count-questions.js';
import type { Schema, SchemaObject } from './schema.js';

const text: SchemaObject = { type: 'string' };

test('Groups, lists and fields are counted, each once.', () => {
  const schema = { properties: { a: text, b: { properties: { c: text } }, d: { items: text } } };
  assert.equal(countQuestions(schema, 100), 6);
});

test('What several schemas say about one property is one question.', () => {
  assert.equal(countQuestions({ properties: { a: text }, allOf: [{ properties: { a: { maxLength: 5 } } }] }, 100), 2);
});

test('Conditional parts and branches count.', () => {
  const part = (name: string) => ({ properties: { [name]: text } });
  const schema = { if: true, then: part('a'), else: part('b'), oneOf: [part('c'), part('d')] };
  assert.equal(countQuestions(schema, 100), 5);
});

test('A schema that contains itself counts once, because answers open it level by level.', () => {
  assert.equal(countQuestions({ properties: { name: text, father: { $ref: '#' }, mother: { $ref: '#' } } }, 100), 2);
});

test('A few schemas that stand for millions of questions are counted up to the limit at once.', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const level = (next: string): Schema => ({
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${next}` }])),
  });
  const $defs = Object.fromEntries(names.map((name, i) => [name, level(names[i + 1] ?? 'end')]));
  assert.equal(countQuestions({ $ref: '#/$defs/a', $defs: { ...$defs, end: text } }, 5000), 5000);
});
