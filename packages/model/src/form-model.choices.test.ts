import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../testing/form-of.js';
import { askedPointers, nodeAt, nodesOf } from '../testing/nodes-of.js';
import type { FormModel } from './form-model.js';
import type { Json } from './json/json.js';
import type { SchemaObject } from './schema/schema.js';

const text = { type: 'string' };
const branch = (title: string, ...names: string[]): SchemaObject => ({
  title,
  properties: Object.fromEntries(names.map((name) => [name, text])),
  required: names,
});
const person: SchemaObject = {
  type: 'object',
  properties: { name: text },
  oneOf: [branch('By post', 'street'), branch('By e-mail', 'email')],
};
const asked = (model: FormModel) => askedPointers(model.root);

test('Ways to answer are a choice with their titles, and nothing is chosen at first.', () => {
  const choice = nodeAt(formOf(person), 'choice', '');
  assert.deepEqual(choice.options, [
    { value: 0, label: 'By post' },
    { value: 1, label: 'By e-mail' },
  ]);
  assert.deepEqual([choice.chosen, choice.children], [undefined, []]);
});

test('A way without a title is named after the definition that it refers to, or counted.', () => {
  const $defs = { firstName: branch('', 'a') };
  const choice = nodeAt(
    formOf({ type: 'object', $defs, oneOf: [{ $ref: '#/$defs/firstName' }, branch('', 'b')] }),
    'choice',
    '',
  );
  assert.deepEqual(
    choice.options.map(({ label }) => label),
    ['First name', '2'],
  );
});

test('The chosen branch is asked below what is asked anyway.', () => {
  const model = formOf(person);
  model.choose('?0', 1);
  assert.deepEqual(asked(model), ['/name', '/email']);
  assert.deepEqual(model.branches, { '?0': 1 });
});

test('What was answered in another branch is kept for the case that the person comes back.', () => {
  const model = formOf(person);
  model.choose('?0', 0);
  model.setAnswer('/street', 'Ring');
  model.choose('?0', 1);
  assert.deepEqual(model.submission(), {});
  assert.deepEqual(model.answers, { street: 'Ring' });
  model.choose('?0', 0);
  assert.deepEqual(model.submission(), { street: 'Ring' });
});

test('A choice can be taken back.', () => {
  const model = formOf(person);
  model.choose('?0', 0);
  model.choose('?0', undefined);
  assert.deepEqual([model.branches, asked(model)], [{}, ['/name']]);
});

test('To choose the same again is no change.', () => {
  const model = formOf(person, { branches: { '?0': 0 } });
  model.subscribe(() => assert.fail('called'));
  model.choose('?0', 0);
});

test('The branch that answers fit is guessed when they come with the form.', () => {
  assert.equal(nodeAt(formOf(person, { answers: { name: 'A', email: 'a@b' } }), 'choice', '').chosen, 1);
  assert.equal(nodeAt(formOf(person, { answers: { name: 'A' } }), 'choice', '').chosen, undefined);
});

test('Of several branches that answers fit, the one that asks most of them is guessed.', () => {
  const [name, a, b, c] = [text, text, text, text];
  const oneOf = [{ properties: { a, name } }, { properties: { a, b } }, { properties: { c } }];
  const guessed = (answers: Json) =>
    nodeAt(formOf({ type: 'object', properties: { name }, oneOf }, { answers }), 'choice', '').chosen;
  assert.equal(guessed({ a: 'x' }), 0);
  assert.equal(guessed({ a: 'x', b: 'y' }), 1);
  assert.equal(guessed({ c: 'x' }), 2);
  assert.equal(guessed({ name: 'x', unknown: 'y' }), undefined);
});

test('A branch is guessed from what a choice inside it asks.', () => {
  const inner = { ...branch('Inner'), oneOf: [branch('X', 'x'), branch('Y', 'y')] };
  const model = formOf({ type: 'object', oneOf: [branch('A', 'a'), inner] }, { answers: { y: '1' } });
  assert.deepEqual(asked(model), ['/y']);
});

test('A branch that a draft remembers is not guessed.', () => {
  const model = formOf(person, { answers: { email: 'a@b' }, branches: { '?0': 0 } });
  assert.equal(nodeAt(model, 'choice', '').chosen, 0);
});

test('While somebody answers, nothing is guessed any more.', () => {
  const model = formOf(person);
  model.setAnswer('/email', 'a@b');
  assert.equal(nodeAt(model, 'choice', '').chosen, undefined);
  model.choose('?0', 0);
  model.setAnswer('/street', 'Ring');
  model.setAnswer('/street', '');
  assert.equal(nodeAt(model, 'choice', '').chosen, 0);
});

test('A draft with a branch that is no more leaves the choice open.', () => {
  assert.equal(nodeAt(formOf(person, { branches: { '?0': 7 } }), 'choice', '').chosen, undefined);
});

test('Choices within choices are made each on its own.', () => {
  const inner = { ...branch('Inner', 'a'), oneOf: [branch('X', 'x'), branch('Y', 'y')] };
  const model = formOf({ type: 'object', oneOf: [inner, { ...inner, title: 'Other' }] });
  model.choose('?0', 0);
  const ids = () => nodesOf(model.root).flatMap((node) => (node.type === 'choice' ? [node.id] : []));
  const [outer, first] = ids();
  model.choose(first!, 1);
  assert.deepEqual(asked(model), ['/a', '/y']);
  model.choose(outer!, 1);
  assert.deepEqual(asked(model), ['/a']);
  model.choose(outer!, 0);
  assert.deepEqual(asked(model), ['/a', '/y']);
});

test('Two choices in one group are made each on its own, and ask nothing twice.', () => {
  const model = formOf({
    type: 'object',
    oneOf: [branch('A', 'a', 'both'), branch('B', 'b')],
    anyOf: [branch('C', 'c', 'both'), branch('D', 'd')],
  });
  model.choose('?0', 0);
  model.choose('?1', 0);
  assert.deepEqual(asked(model), ['/a', '/both', '/c']);
  model.choose('?0', 1);
  assert.deepEqual(asked(model), ['/b', '/c', '/both']);
});

test('Where a property that is asked beside it tells the branches apart, its answer chooses.', () => {
  const kind = (value: string, name: string) => ({ properties: { kind: { const: value }, [name]: text } });
  const model = formOf({
    type: 'object',
    properties: { kind: { enum: ['dog', 'cat'] } },
    oneOf: [kind('dog', 'breed'), kind('cat', 'colour')],
  });
  assert.deepEqual(nodeAt(model, 'choice', '').options, []);
  model.setAnswer('/kind', 'cat');
  assert.deepEqual(asked(model), ['/kind', '/colour']);
  model.setAnswer('/kind', 'dog');
  assert.deepEqual(asked(model), ['/kind', '/breed']);
  assert.deepEqual(model.branches, {});
  assert.deepEqual(model.submission(), { kind: 'dog' });
});

test('A property that has the same values in two branches does not choose between them.', () => {
  const kind = (name: string) => ({ properties: { size: { enum: ['s', 'm'] }, [name]: text } });
  const model = formOf({ type: 'object', properties: { size: { enum: ['s', 'm'] } }, oneOf: [kind('a'), kind('b')] });
  assert.equal(nodeAt(model, 'choice', '').options.length, 2);
});

test('A property that is a choice by itself is one node with its own label.', () => {
  const model = formOf({ type: 'object', properties: { way: { title: 'Way', oneOf: person.oneOf ?? [] } } });
  const choice = nodeAt(model, 'choice', '/way');
  assert.deepEqual([choice.label, choice.id], ['Way', '/way?0']);
  model.choose('/way?0', 1);
  model.setAnswer('/way/email', 'a@b');
  assert.deepEqual(model.submission(), { way: { email: 'a@b' } });
});

test('A list and a text can be two ways to answer the same question.', () => {
  const oneOf = [
    { type: 'array', title: 'Several', items: text },
    { type: 'string', title: 'One' },
  ];
  const model = formOf({ type: 'object', properties: { way: { oneOf } } });
  model.choose('/way?0', 0);
  model.setAnswer('/way/0', 'x');
  assert.deepEqual(model.submission(), { way: ['x'] });
  model.choose('/way?0', 1);
  model.setAnswer('/way', ' ');
  assert.deepEqual(model.answers, {});
  model.setAnswer('/way', 'Mu\u0308ller');
  assert.deepEqual(model.submission(), { way: 'Müller' });
});

test('Constants with titles are the options of one field, and the definition may reword them.', () => {
  const oneOf = [{ const: 'a', title: 'A' }, { const: 2, title: 'B' }, { const: 'c' }];
  const model = formOf(
    { type: 'object', properties: { pick: { oneOf } } },
    { fields: { '/pick': { options: { '2': 'Two' } } } },
  );
  assert.deepEqual(nodeAt(model, 'field', '/pick').options, [
    { value: 'a', label: 'A' },
    { value: 2, label: 'Two' },
    { value: 'c', label: 'c' },
  ]);
});
