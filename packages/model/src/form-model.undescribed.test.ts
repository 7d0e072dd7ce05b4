import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from './json/json.js';
import type { SchemaObject } from './schema/schema.js';
import { FormModel } from './form-model.js';
import { readDefinition } from './definition/read-definition.js';
import { simpleValidate as validate } from '../testing/simple-validate.js';

const text = { type: 'string' };

function modelOf(schema: SchemaObject, answers: Json, undescribed: 'ask' | 'leave-out' = 'ask'): FormModel {
  return new FormModel(readDefinition({ type: 'object', ...schema }), { validate, answers, undescribed });
}

test('An answer that the schema allows without describing it is asked as what it is, and sent.', () => {
  const answers = { name: 'x', firstVisit: true, size: 4, tags: ['a'], place: { town: 'Pirna' } };
  const model = modelOf({ properties: { name: text } }, answers);
  assert.deepEqual(model.submission(), answers);
  const visit = model.node('/firstVisit');
  assert.equal(visit?.type === 'field' && visit.kind, 'yes-no');
  assert.equal(visit?.label, 'First visit');
  assert.equal(model.node('/place/town')?.answer, 'Pirna');
});

test('A receiver leaves it out.', () => {
  assert.deepEqual(modelOf({ properties: { name: text } }, { name: 'x', other: 'y' }, 'leave-out').submission(), {
    name: 'x',
  });
});

test('Where the schema allows no other names nothing is asked under them.', () => {
  for (const closed of [{ additionalProperties: false }, { unevaluatedProperties: false }]) {
    const model = modelOf({ properties: { name: text }, ...closed }, { name: 'x', other: 'y' });
    assert.equal(model.node('/other'), undefined);
    assert.deepEqual(model.submission(), { name: 'x' });
  }
});

test('What only a branch that does not hold describes stays unasked.', () => {
  const then = { properties: { other: text } };
  const model = modelOf({ properties: { name: text }, if: { required: ['none'] }, then }, { name: 'x', other: 'y' });
  assert.deepEqual(model.submission(), { name: 'x' });
});

test('Names that fit a pattern, and all others, are asked as their schemas say.', () => {
  const model = modelOf(
    { properties: { name: text }, patternProperties: { '^n_': { type: 'number' } }, additionalProperties: text },
    { n_1: 4, word: 'x' },
  );
  const kinds = ['/n_1', '/word'].map((at) => model.node(at)).map((node) => node?.type === 'field' && node.kind);
  assert.deepEqual(kinds, ['number', 'text']);
});

test('An object that describes no names at all takes entries under names of a person’s own.', () => {
  const model = modelOf({ properties: { contacts: { type: 'object', additionalProperties: text } } }, {});
  const contacts = () => {
    const node = model.node('/contacts');
    return node?.type === 'group' ? node : undefined;
  };
  assert.equal(contacts()?.canName, true);
  model.setAnswer('/contacts/Mother', null);
  assert.deepEqual(
    contacts()?.children.map((child) => child.label),
    ['Mother'],
  );
  model.setAnswer('/contacts/Mother', '0351 1');
  assert.deepEqual(model.submission(), { contacts: { Mother: '0351 1' } });
  model.setAnswer('/contacts/Mother', undefined);
  assert.deepEqual(model.submission(), {});
});

test('What people name themselves is taken at a receiver too.', () => {
  const answers = { contacts: { Mother: '0351 1', home: { town: 'Pirna' } }, other: 1 };
  const contacts = { type: 'object', additionalProperties: text };
  assert.deepEqual(modelOf({ properties: { contacts } }, answers, 'leave-out').submission(), {
    contacts: { Mother: '0351 1', home: { town: 'Pirna' } },
  });
});

test('An entry whose name is not allowed can be seen, so that it can be removed.', () => {
  const phones = { type: 'object', patternProperties: { '^[a-z]+$': text }, additionalProperties: false };
  const model = modelOf({ properties: { phones } }, {});
  model.setAnswer('/phones/Oma Erna', null);
  model.setAnswer('/phones/Oma Erna', '115');
  assert.equal(model.node('/phones/Oma Erna')?.label, 'Oma Erna');
  assert.deepEqual(model.submission(), { phones: { 'Oma Erna': '115' } });
});
