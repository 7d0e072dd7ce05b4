import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf, type FormParts } from '../testing/form-of.js';
import { askedPointers, nodeAt } from '../testing/nodes-of.js';
import type { FormModel } from './form-model.js';
import { withNewEntry, withoutEntry } from './node/list-entries.js';
import type { Schema } from './schema/schema.js';

const text = { type: 'string' };
const dog: Schema = { type: 'object', title: 'Dog', properties: { name: text, chip: text } };
const formWith = (list: object, parts?: FormParts, required: string[] = []) =>
  formOf({ type: 'object', required, properties: { list: { type: 'array', ...list } } }, parts);
const listOf = (model: FormModel) => nodeAt(model, 'list', '/list');
const add = (model: FormModel) => model.setAnswer('/list', withNewEntry(listOf(model)));
const remove = (model: FormModel, index: number) => model.setAnswer('/list', withoutEntry(listOf(model), index));

test('A list that may be empty shows no entry, one that is required shows the first.', () => {
  assert.equal(listOf(formWith({ items: dog })).children.length, 0);
  assert.equal(listOf(formWith({ items: dog }, {}, ['list'])).children.length, 1);
});

test('As many entries are shown as there must be at least, and cannot be removed.', () => {
  const list = listOf(formWith({ items: dog, minItems: 2 }));
  assert.deepEqual([list.children.length, list.canRemove, list.canAdd], [2, false, true]);
});

test('No more entries can be added than there may be.', () => {
  const model = formWith({ items: dog, maxItems: 2 });
  add(model);
  assert.ok(listOf(model).canAdd);
  add(model);
  assert.deepEqual([listOf(model).canAdd, listOf(model).canRemove], [false, true]);
});

test('An entry is named after the definition, its schema or the list, with its number.', () => {
  const label = (parts: FormParts, items: object = dog) => {
    const model = formWith({ items, title: 'Animals' }, parts);
    add(model);
    return listOf(model).children[0]?.label;
  };
  assert.equal(label({}), 'Dog 1');
  assert.equal(label({}, text), 'Animals 1');
  assert.equal(label({ fields: { '/list/*': { label: 'Animal' } } }), 'Animal 1');
  assert.equal(label({ fields: { '/list': { item: 'Hund' } } }), 'Hund 1');
});

test('Hints for all entries stand at the place with a star.', () => {
  const model = formWith(
    { items: dog },
    { fields: { '/list/*/chip': { label: 'Transponder' } }, answers: { list: [{}, {}] } },
  );
  assert.deepEqual(
    [model.node('/list/1/chip')?.label, model.node('/list/1/chip')?.place],
    ['Transponder', '/list/*/chip'],
  );
});

test('An entry that is removed from the middle leaves the keys and the answers of the others.', () => {
  const model = formWith({ items: dog }, { answers: { list: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] } });
  const [first, , third] = listOf(model).keys;
  remove(model, 1);
  assert.deepEqual(listOf(model).keys, [first, third]);
  assert.deepEqual(model.answers, { list: [{ name: 'A' }, { name: 'C' }] });
  add(model);
  assert.equal(new Set([...listOf(model).keys, first, third]).size, 3);
});

test('The last entry that is removed takes the list with it.', () => {
  const model = formWith({ items: dog }, { answers: { list: [{ name: 'A' }] } });
  remove(model, 0);
  assert.deepEqual(model.answers, {});
});

test('An entry that was added and left blank keeps its place.', () => {
  const model = formWith({ items: dog });
  add(model);
  add(model);
  model.setAnswer('/list/1/name', 'B');
  assert.deepEqual(model.answers, { list: [{}, { name: 'B' }] });
  model.setAnswer('/list/1/name', '');
  assert.deepEqual(model.answers, { list: [{}, {}] });
});

test('In a list of plain values null keeps the place of a blank entry.', () => {
  const model = formWith({ items: text });
  add(model);
  add(model);
  model.setAnswer('/list/1', 'B');
  assert.deepEqual([model.answers, model.node('/list/0')?.answer], [{ list: [null, 'B'] }, undefined]);
  model.setAnswer('/list/1', '');
  assert.deepEqual(model.answers, { list: [null, null] });
});

test('A list that shows its entries from the start is untouched again when all of them are emptied.', () => {
  const model = formWith({ items: text, minItems: 2 });
  model.setAnswer('/list/1', 'x');
  assert.deepEqual(model.submission(), { list: [null, 'x'] });
  model.setAnswer('/list/1', '');
  assert.deepEqual(model.submission(), {});
});

test('The branch that was chosen in an entry moves with it and goes with it.', () => {
  const way = (name: string) => ({ properties: { [name]: text } });
  const model = formWith({ items: { type: 'object', oneOf: [way('a'), way('b')] } });
  add(model);
  add(model);
  add(model);
  model.choose('/list/0?0', 0);
  model.choose('/list/2?0', 1);
  remove(model, 0);
  assert.deepEqual(askedPointers(model.root), ['/list/1/b']);
  assert.deepEqual(model.branches, { '/list/1?0': 1 });
  remove(model, 0);
  assert.deepEqual(askedPointers(model.root), ['/list/0/b']);
  remove(model, 0);
  add(model);
  assert.deepEqual(askedPointers(model.root), []);
});

test('A list that is taken away as a whole forgets what was chosen in the entry that it shows from the start.', () => {
  const way = { type: 'object', oneOf: [{ properties: { a: text } }, { properties: { b: text } }] };
  const model = formWith({ items: { type: 'object', properties: { name: text, way } } }, {}, ['list']);
  model.setAnswer('/list/0/name', 'x');
  model.choose('/list/0/way?0', 1);
  model.setAnswer('/list', undefined);
  assert.deepEqual(askedPointers(model.root), ['/list/0/name']);
});

test('Branches in lists within lists move with the outer entry.', () => {
  const ways = { type: 'object', oneOf: [{ properties: { a: text } }, { properties: { b: text } }] };
  const items = { type: 'object', properties: { inner: { type: 'array', items: ways } } };
  const model = formWith(
    { items },
    { answers: { list: [{}, { inner: [{}, {}] }] }, branches: { '/list/1/inner/1?0': 1 } },
  );
  remove(model, 0);
  assert.deepEqual(model.branches, { '/list/0/inner/1?0': 1 });
  assert.deepEqual(askedPointers(model.root), ['/list/0/inner/1/b']);
});

test('A tuple shows an entry for each position, each asked in its own way.', () => {
  const model = formWith({ prefixItems: [{ type: 'string', title: 'Street' }, { type: 'integer' }], items: false });
  const list = listOf(model);
  assert.deepEqual(
    list.children.map((node) => node.type === 'field' && node.kind),
    ['text', 'number'],
  );
  assert.deepEqual([list.canAdd, list.canRemove], [false, false]);
});

test('Behind a tuple more entries can be added unless the schema closes it.', () => {
  const model = formWith({ prefixItems: [text], items: { type: 'boolean' } });
  add(model);
  assert.deepEqual(
    listOf(model).children.map((node) => node.type === 'field' && node.kind),
    ['text', 'yes-no'],
  );
});

test('A tuple of before 2020-12 is asked in the same way.', () => {
  const $schema = 'http://json-schema.org/draft-07/schema#';
  const list = { type: 'array', items: [text, { type: 'integer' }], additionalItems: false };
  const model = formOf({ $schema, type: 'object', properties: { list } });
  assert.deepEqual([listOf(model).children.length, listOf(model).canAdd], [2, false]);
});

test('A list whose entries are options is one field if each may be chosen once, and a list of choices if not.', () => {
  const items = { enum: ['a', 'b'] };
  assert.equal(formWith({ items, uniqueItems: true }).node('/list')?.type, 'field');
  assert.equal(formWith({ items }).node('/list')?.type, 'list');
  assert.equal(formWith({ items }, { fields: { '/list': { kind: 'choices' } } }).node('/list')?.type, 'field');
});

test('A list that only shows its answers can neither grow nor shrink.', () => {
  const list = listOf(formWith({ items: dog, readOnly: true }, { answers: { list: [{ name: 'A' }] } }));
  assert.deepEqual([list.canAdd, list.canRemove], [false, false]);
});

test('What stands where a list belongs and is none is sent as it is, so that the verdict can say so.', () => {
  const model = formWith({ items: text }, { answers: { list: 'x' } });
  assert.deepEqual([listOf(model).children.length, model.submission()], [0, { list: 'x' }]);
});
