import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simpleValidate as validate } from '../testing/simple-validate.js';
import { readDefinition } from './definition/read-definition.js';
import { FormModel } from './form-model.js';
import type { SchemaObject } from './schema/schema.js';

const text = { type: 'string' };
const contacts = { type: 'object', additionalProperties: text };

function modelOf(schema: SchemaObject): FormModel {
  return new FormModel(readDefinition({ type: 'object', ...schema }), { validate });
}

test('An entry with a name but without an answer is still there when a draft is read again.', () => {
  const model = modelOf({ properties: { contacts, name: text } });
  model.setAnswer('/name', 'Änne');
  model.setAnswer('/contacts/Mother', null);
  const { definition, answers, branches } = model;
  const again = new FormModel(definition, { validate, answers, branches });
  assert.deepEqual(again.answers, { name: 'Änne', contacts: { Mother: null } });
  assert.deepEqual(again.submission(), model.submission());
  model.setAnswer('', {});
  model.restore({ answers, branches });
  assert.deepEqual(model.answers, answers);
  model.setAnswer('', answers);
  assert.deepEqual(model.answers, answers);
});

test('A blank entry in an entry of a list stays when another entry is taken out.', () => {
  const model = modelOf({ properties: { people: { type: 'array', items: { properties: { contacts } } } } });
  model.setAnswer('/people', [{}, { contacts: { Mother: null } }]);
  assert.deepEqual(model.answers, { people: [{}, { contacts: { Mother: null } }] });
});

test('A question that nobody answered is no blank entry.', () => {
  const model = modelOf({ properties: { name: text } });
  model.setAnswer('', { name: null });
  assert.deepEqual(model.answers, {});
});

test('A choice that was taken back is not guessed again from the answers that it left behind.', () => {
  const branch = (name: string) => ({ title: name, properties: { [name]: text }, required: [name] });
  const model = modelOf({ oneOf: [branch('bank'), branch('cash')] });
  const choice = model.root.type === 'group' ? model.root.children[0] : undefined;
  assert.ok(choice?.type === 'choice');
  model.choose(choice.id, 0);
  model.setAnswer('/bank', 'A');
  model.choose(choice.id, undefined);
  const draft = { answers: model.answers, branches: model.branches };
  assert.deepEqual(draft, { answers: { bank: 'A' }, branches: {} });
  const again = new FormModel(model.definition, { validate });
  again.restore(draft);
  assert.deepEqual({ answers: again.answers, branches: again.branches }, draft);
  const chosen = { ...draft, branches: { [choice.id]: 1 } };
  again.restore(chosen);
  assert.deepEqual(again.branches, chosen.branches);
  assert.ok(again.node('/cash'));
});
