import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf, type FormParts } from '../testing/form-of.js';
import { askedPointers } from '../testing/nodes-of.js';
import type { FormModel } from './form-model.js';
import type { Schema } from './schema/schema.js';

const text = { type: 'string' };
const form = (more: object, parts?: FormParts) =>
  formOf({ type: 'object', properties: { kind: text, phone: text }, ...more }, parts);
const asked = (model: FormModel) => askedPointers(model.root);
const isNew = { properties: { kind: { const: 'new' } }, required: ['kind'] };
const when = (at: string, matches: Schema = { const: 'x' }) => ({ showWhen: { at, matches } });

test('What stands in then is asked while the answers fit, what stands in else while they do not.', () => {
  const model = form({
    if: isNew,
    then: { properties: { a: text }, required: ['a'] },
    else: { properties: { b: text } },
  });
  assert.deepEqual(asked(model), ['/kind', '/phone', '/b']);
  model.setAnswer('/kind', 'new');
  assert.deepEqual([asked(model), model.node('/a')?.required], [['/kind', '/phone', '/a'], true]);
  model.setAnswer('/kind', 'old');
  assert.deepEqual(asked(model), ['/kind', '/phone', '/b']);
});

test('An answer that is no longer asked is kept and not sent.', () => {
  const model = form({ if: isNew, then: { properties: { a: text } } });
  model.setAnswer('/kind', 'new');
  model.setAnswer('/a', 'x');
  model.setAnswer('/kind', 'old');
  assert.deepEqual([model.answers, model.submission()], [{ kind: 'old', a: 'x' }, { kind: 'old' }]);
  model.setAnswer('/kind', 'new');
  assert.deepEqual(model.submission(), { kind: 'new', a: 'x' });
});

test('A condition can look into a group from outside it.', () => {
  const g = { type: 'object', properties: { a: text, b: text } };
  const seeB = { properties: { g: { properties: { a: { const: 'x' } }, required: ['a'] } }, required: ['g'] };
  const model = formOf({ type: 'object', properties: { g }, if: seeB, then: { properties: { c: text } } });
  model.setAnswer('/g/a', 'x');
  assert.deepEqual(asked(model), ['/g/a', '/g/b', '/c']);
});

test('Dependent answers become required and dependent schemas are asked as soon as there is an answer.', () => {
  const parts = {
    dependentRequired: { phone: ['kind'] },
    dependentSchemas: { phone: { properties: { hours: text } } },
  };
  const dependencies = { dependencies: { kind: ['phone'] } };
  const model = form({ ...parts, allOf: [dependencies] });
  assert.equal(model.node('/kind')?.required, false);
  model.setAnswer('/phone', '1');
  assert.deepEqual([model.node('/kind')?.required, asked(model)], [true, ['/kind', '/phone', '/hours']]);
  model.setAnswer('/phone', '');
  assert.deepEqual([model.node('/kind')?.required, asked(model)], [false, ['/kind', '/phone']]);
  model.setAnswer('/kind', 'x');
  assert.equal(model.node('/phone')?.required, true);
});

test('Conditions of the schema act in each list entry on its own.', () => {
  const items = { type: 'object', properties: { kind: text }, if: isNew, then: { properties: { a: text } } };
  const model = formOf(
    { type: 'object', properties: { list: { type: 'array', items } } },
    { answers: { list: [{}, {}] } },
  );
  model.setAnswer('/list/1/kind', 'new');
  assert.deepEqual(asked(model), ['/list/0/kind', '/list/1/kind', '/list/1/a']);
});

test('A condition can reword a list and make a group only show its answers, with all that stands in them.', () => {
  const list = { type: 'array', items: text };
  const g = { type: 'object', properties: { a: text } };
  const then = { properties: { list: { title: 'New dogs' }, g: { readOnly: true } } };
  const schema = { type: 'object', properties: { kind: text, list, g }, if: isNew, then: { allOf: [then] } };
  const model = formOf(schema, { answers: { list: ['x'] } });
  assert.deepEqual([model.node('/list/0')?.label, model.node('/g/a')?.readOnly], ['List 1', false]);
  model.setAnswer('/kind', 'new');
  assert.deepEqual([model.node('/list/0')?.label, model.node('/g/a')?.readOnly], ['New dogs 1', true]);
});

test('A field with showWhen is visible while its condition holds; it stays in the tree.', () => {
  const model = form({}, { fields: { '/phone': when('/kind') } });
  assert.deepEqual([asked(model), model.node('/phone')?.visible], [['/kind'], false]);
  model.setAnswer('/kind', 'x');
  assert.deepEqual(asked(model), ['/kind', '/phone']);
});

test('The answer of a hidden field is kept and not sent.', () => {
  const model = form({}, { fields: { '/phone': when('/kind') }, answers: { kind: 'x', phone: '1' } });
  model.setAnswer('/kind', 'y');
  assert.deepEqual([model.answers, model.submission()], [{ kind: 'y', phone: '1' }, { kind: 'y' }]);
});

test('A hidden group hides all that stands in it.', () => {
  const g = { type: 'object', properties: { a: text } };
  const parts = { fields: { '/g': when('/kind') }, answers: { kind: 'y', g: { a: '1' } } };
  const model = formOf({ type: 'object', properties: { kind: text, g } }, parts);
  assert.deepEqual([asked(model), model.submission()], [['/kind'], { kind: 'y' }]);
});

test('A page with showWhen hides everything that it asks.', () => {
  const pages = [
    { id: 'one', title: 'One', fields: ['/kind'] },
    { id: 'two', title: 'Two', fields: ['/phone'], ...when('/kind') },
  ];
  const model = form({}, { pages, answers: { phone: '1' } });
  assert.deepEqual([asked(model), model.submission()], [['/kind'], {}]);
  model.setAnswer('/kind', 'x');
  assert.deepEqual([asked(model), model.submission()], [['/kind', '/phone'], { kind: 'x', phone: '1' }]);
});

test('A star in showWhen means the same list entry.', () => {
  const items = { type: 'object', properties: { kind: text, a: text } };
  const list = { type: 'array', items };
  const parts = { fields: { '/list/*/a': when('/list/*/kind') }, answers: { list: [{ kind: 'y' }, { kind: 'x' }] } };
  const model = formOf({ type: 'object', properties: { list } }, parts);
  assert.deepEqual(asked(model), ['/list/0/kind', '/list/1/kind', '/list/1/a']);
  model.setAnswer('/list/0/kind', 'x');
  assert.ok(model.node('/list/0/a')?.visible);
  model.setAnswer('/list', [{ kind: 'y' }]);
  assert.deepEqual(asked(model), ['/list/0/kind']);
});

test('All entries can depend on an answer in one of them.', () => {
  const items = { type: 'object', properties: { kind: text, a: text } };
  const parts = { fields: { '/list/*/a': when('/list/0/kind') }, answers: { list: [{}, {}] } };
  const model = formOf({ type: 'object', properties: { list: { type: 'array', items } } }, parts);
  model.setAnswer('/list/0/kind', 'x');
  assert.deepEqual([model.node('/list/0/a')?.visible, model.node('/list/1/a')?.visible], [true, true]);
});

test('A field inside the branch of a choice is shown and hidden too.', () => {
  const oneOf = [{ properties: { a: text, b: text } }, { properties: { c: text } }];
  const model = form({ oneOf }, { fields: { '/b': when('/kind') }, branches: { '?0': 0 } });
  assert.deepEqual(asked(model), ['/kind', '/phone', '/a']);
  model.setAnswer('/kind', 'x');
  assert.deepEqual(asked(model), ['/kind', '/phone', '/a', '/b']);
});

test('A condition may look at an answer that is asked only later.', () => {
  const model = form({ if: isNew, then: { properties: { late: text } } }, { fields: { '/phone': when('/late') } });
  model.setAnswer('/kind', 'new');
  model.setAnswer('/late', 'x');
  assert.ok(model.node('/phone')?.visible);
});
