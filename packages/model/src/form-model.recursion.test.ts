import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../testing/form-of.js';
import { askedPointers, nodeAt, nodesOf } from '../testing/nodes-of.js';
import type { Json } from './json/json.js';
import { withNewEntry } from './node/list-entries.js';
import type { Schema } from './schema/schema.js';

const text = { type: 'string' };
const person: Schema = { type: 'object', properties: { name: text, father: { $ref: '#' }, mother: { $ref: '#' } } };

test('A schema that contains itself is asked one level deep at first.', () => {
  assert.deepEqual(askedPointers(formOf(person).root), ['/name', '/father/name', '/mother/name']);
});

test('An answer opens the next level, and taking it back closes it.', () => {
  const model = formOf(person);
  model.setAnswer('/father/name', 'Karl');
  assert.deepEqual(askedPointers(model.root), [
    '/name',
    '/father/name',
    '/father/father/name',
    '/father/mother/name',
    '/mother/name',
  ]);
  model.setAnswer('/father/name', '');
  assert.deepEqual(askedPointers(model.root), ['/name', '/father/name', '/mother/name']);
});

test('Two schemas that contain each other are both asked before they repeat.', () => {
  const $defs = {
    a: { type: 'object', properties: { b: { $ref: '#/$defs/b' } } },
    b: { type: 'object', properties: { name: text, a: { $ref: '#/$defs/a' } } },
  };
  const model = formOf({ type: 'object', $defs, properties: { start: { $ref: '#/$defs/a' } } });
  assert.deepEqual(askedPointers(model.root), ['/start/b/name']);
  model.setAnswer('/start/b/name', 'x');
  assert.deepEqual(askedPointers(model.root), ['/start/b/name', '/start/b/a/b/name']);
});

test('A list of itself opens entry by entry.', () => {
  const tree: Schema = {
    type: 'object',
    properties: { name: text, children: { type: 'array', items: { $ref: '#' } } },
  };
  const model = formOf(tree);
  assert.deepEqual(askedPointers(model.root), ['/name']);
  model.setAnswer('/children', withNewEntry(nodeAt(model, 'list', '/children')));
  assert.deepEqual(askedPointers(model.root), ['/name', '/children/0/name']);
});

test('Lists of lists of lists without end show an end.', () => {
  for (const minItems of [0, 1, 3]) {
    const model = formOf({ type: 'array', minItems, items: { $ref: '#' } });
    assert.ok(nodesOf(model.root).length < 10, String(minItems));
  }
});

test('A schema that has to contain itself shows an end.', () => {
  const model = formOf({ type: 'object', required: ['next'], properties: { a: text, next: { $ref: '#' } } });
  assert.deepEqual(askedPointers(model.root), ['/a', '/next/a']);
});

test('A schema that contains itself in many ways stays small.', () => {
  const names = Array.from({ length: 30 }, (_, i) => `p${String(i)}`);
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: '#' }]));
  assert.equal(nodesOf(formOf({ type: 'object', properties: { name: text, ...properties } }).root).length, 62);
});

test('A chooser that contains itself is open until somebody chooses.', () => {
  const $defs = {
    term: {
      oneOf: [
        { title: 'Number', type: 'object', properties: { value: { type: 'number' } } },
        {
          title: 'Sum',
          type: 'object',
          properties: { left: { $ref: '#/$defs/term' }, right: { $ref: '#/$defs/term' } },
        },
      ],
    },
  };
  const model = formOf({ type: 'object', $defs, properties: { term: { $ref: '#/$defs/term' } } });
  model.choose('/term?0', 1);
  model.choose('/term/left?0', 0);
  assert.deepEqual(askedPointers(model.root), ['/term/left/value']);
  assert.equal(nodeAt(model, 'choice', '/term/right').chosen, undefined);
});

test('A schema that is used again inside another one, and not inside itself, is asked in both places.', () => {
  const $defs = { note: { properties: { note: text } } };
  const inner = { type: 'object', allOf: [{ $ref: '#/$defs/note' }] };
  const outer = { type: 'object', properties: { inner }, allOf: [{ $ref: '#/$defs/note' }] };
  assert.deepEqual(askedPointers(formOf({ type: 'object', $defs, properties: { outer } }).root), [
    '/outer/inner/note',
    '/outer/note',
  ]);
});

test('Answers that are deeper than any form are read without exhausting the stack.', () => {
  let answers: Json = { name: 'x' };
  for (let i = 0; i < 40; i++) answers = { father: answers };
  assert.ok(nodesOf(formOf(person, { answers }).root).length < 300);
});
