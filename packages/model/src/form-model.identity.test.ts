import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../testing/form-of.js';
import { nodesOf } from '../testing/nodes-of.js';
import type { FormModel } from './form-model.js';
import { isWithin } from './json/pointer.js';
import { withNewEntry, withoutEntry } from './node/list-entries.js';
import type { Schema } from './schema/schema.js';

const text = { type: 'string' };
const named = (prefix: string, count: number, schema: Schema) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}${String(i)}`, schema]));

/** 40 groups of 25 fields. */
const large: Schema = {
  type: 'object',
  properties: named('g', 40, { type: 'object', properties: named('f', 25, text) }),
};
const rows: Schema = {
  type: 'object',
  properties: { other: text, list: { type: 'array', items: { type: 'object', properties: { a: text, b: text } } } },
};

/** The pointers of the nodes that a change makes anew, each once. */
function remade(model: FormModel, change: () => void): string[] {
  const before = new Set(nodesOf(model.root));
  change();
  return [
    ...new Set(
      nodesOf(model.root)
        .filter((node) => !before.has(node))
        .map((node) => node.pointer),
    ),
  ];
}

test('In a form of a thousand fields an answer changes the node of its field, those around it, and no other.', () => {
  const model = formOf(large);
  assert.equal(nodesOf(model.root).length, 1041);
  assert.deepEqual(
    remade(model, () => model.setAnswer('/g7/f3', 'x')),
    ['', '/g7', '/g7/f3'],
  );
  assert.deepEqual(
    remade(model, () => model.setAnswer('/g7/f3', 'xy')),
    ['', '/g7', '/g7/f3'],
  );
  assert.deepEqual(
    remade(model, () => model.setAnswer('/g39/f24', 'x')),
    ['', '/g39', '/g39/f24'],
  );
  assert.deepEqual(
    remade(model, () => model.setAnswer('/g7/f3', '')),
    ['', '/g7', '/g7/f3'],
  );
});

test('In a list of 200 entries an answer changes its entry only.', () => {
  const model = formOf(rows, { answers: { list: Array.from({ length: 200 }, (_, i) => ({ a: String(i) })) } });
  assert.deepEqual(
    remade(model, () => model.setAnswer('/list/120/b', 'x')),
    ['', '/list', '/list/120', '/list/120/b'],
  );
  assert.deepEqual(
    remade(model, () => model.setAnswer('/other', 'x')),
    ['', '/other'],
  );
});

test('A new entry leaves the nodes of the others as they are.', () => {
  const model = formOf(rows, { answers: { list: [{ a: '1' }, { a: '2' }] } });
  const change = () => {
    const list = model.node('/list');
    assert.ok(list?.type === 'list');
    model.setAnswer('/list', withNewEntry(list));
  };
  assert.deepEqual(remade(model, change), ['', '/list', '/list/2', '/list/2/a', '/list/2/b']);
});

test('When an entry is removed, those before it keep their nodes.', () => {
  const model = formOf(rows, { answers: { list: [{ a: '1' }, { a: '2' }, { a: '3' }, { a: '4' }] } });
  const change = () => {
    const list = model.node('/list');
    assert.ok(list?.type === 'list');
    model.setAnswer('/list', withoutEntry(list, 2));
  };
  assert.deepEqual(remade(model, change), ['', '/list', '/list/2', '/list/2/a', '/list/2/b']);
});

test('A condition that flips changes what it shows and the groups around it, and nothing beside them.', () => {
  const fields = { '/g1/f1': { showWhen: { at: '/g0/f0', matches: { const: 'x' } } } };
  const model = formOf(large, { fields });
  assert.deepEqual(
    remade(model, () => model.setAnswer('/g0/f0', 'x')),
    ['', '/g0', '/g0/f0', '/g1', '/g1/f1'],
  );
});

test('A condition that is looked at again and does not flip changes nothing.', () => {
  const fields = { '/g1/f1': { showWhen: { at: '/g0/f0', matches: { minLength: 2 } } } };
  const model = formOf(large, { fields, answers: { g0: { f0: 'xx' } } });
  assert.deepEqual(
    remade(model, () => model.setAnswer('/g0/f0', 'xxx')),
    ['', '/g0', '/g0/f0'],
  );
});

test('A condition inside a list flips in its own entry only.', () => {
  const fields = { '/list/*/b': { showWhen: { at: '/list/*/a', matches: { const: 'x' } } } };
  const model = formOf(rows, { fields, answers: { list: [{ a: '1' }, { a: '2' }] } });
  assert.deepEqual(
    remade(model, () => model.setAnswer('/list/1/a', 'x')),
    ['', '/list', '/list/1', '/list/1/a', '/list/1/b'],
  );
});

test('A condition of the schema that holds on leaves what it asks as it is.', () => {
  const then = { properties: { extra: text, more: { type: 'object', properties: { deep: text } } } };
  const model = formOf({ type: 'object', properties: { kind: text, other: text }, if: { required: ['kind'] }, then });
  model.setAnswer('/kind', 'x');
  assert.deepEqual(
    remade(model, () => model.setAnswer('/other', 'y')),
    ['', '/other'],
  );
});

test('To choose a branch changes the choice and the groups around it, and nothing else that was there.', () => {
  const branch = (name: string) => ({ type: 'object', properties: { [name]: text } });
  const properties = { a: text, g: { type: 'object', properties: { b: text }, oneOf: [branch('x'), branch('y')] } };
  const model = formOf({ type: 'object', properties });
  assert.deepEqual(
    remade(model, () => model.choose('/g?0', 0)),
    ['', '/g', '/g/x'],
  );
  const asked = remade(model, () => model.setAnswer('/a', 'x'));
  assert.deepEqual(asked, ['', '/a']);
});

test('A choice whose group a condition looks into stays the same while the condition does not flip.', () => {
  const branch = (name: string) => ({ type: 'object', properties: { [name]: text } });
  const properties = { a: text, g: { type: 'object', properties: { b: text }, oneOf: [branch('x'), branch('y')] } };
  const fields = { '/g/b': { showWhen: { at: '/a', matches: { minLength: 2 } } } };
  const model = formOf({ type: 'object', properties }, { fields, branches: { '/g?0': 1 }, answers: { a: 'xx' } });
  assert.deepEqual(
    remade(model, () => model.setAnswer('/a', 'xxx')),
    ['', '/a'],
  );
});

test('Whatever is set as a whole, what stays the same keeps its nodes.', () => {
  const model = formOf(large, { answers: { g0: { f0: 'x' } } });
  const g0 = model.node('/g0')?.answer ?? null;
  const made = remade(model, () => model.setAnswer('', { g0, g1: { f1: 'y' } }));
  assert.deepEqual(made, ['', '/g1', '/g1/f1']);
  assert.ok(!made.some((pointer) => isWithin(pointer, '/g0')));
});
