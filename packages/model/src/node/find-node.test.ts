import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../../testing/form-of.js';
import { nodeAt } from '../../testing/nodes-of.js';
import { answeringNode } from './answering-node.js';
import { findChoice } from './find-choice.js';
import { findNode } from './find-node.js';

const text = { type: 'string' };
const model = formOf(
  {
    type: 'object',
    properties: {
      '': text,
      'a/b': { type: 'object', properties: { 'c~d': text, 'c~': text } },
      ab: text,
      list: { type: 'array', items: { type: 'object', properties: { name: text } } },
      way: {
        oneOf: [
          { type: 'array', title: 'Several', items: text },
          { type: 'string', title: 'One' },
        ],
      },
    },
    oneOf: [{ properties: { x: text } }, { properties: { y: text } }],
  },
  { answers: { list: [{}, { name: 'B' }] }, branches: { '?0': 1, '/way?0': 0 } },
);

test('Each place is found by its pointer.', () => {
  for (const pointer of ['', '/', '/a~1b', '/a~1b/c~0d', '/ab', '/list/1', '/list/1/name', '/y'])
    assert.equal(findNode(model.root, pointer)?.pointer, pointer);
});

test('Where nothing is asked nothing is found.', () => {
  for (const pointer of ['/x', '/nothing', '/list/2', '/list/-', '/ab/deeper', '/a', '/constructor'])
    assert.equal(findNode(model.root, pointer), undefined, pointer);
});

test('Of the nodes at one pointer the outermost is found.', () => {
  assert.equal(findNode(model.root, '')?.type, 'group');
  assert.equal(findNode(model.root, '/way')?.type, 'choice');
});

test('The node that takes the answer stands behind the choice.', () => {
  assert.equal(answeringNode(model.root, '/way')?.type, 'list');
  assert.equal(answeringNode(model.root, '')?.type, 'group');
  assert.equal(answeringNode(model.root, '/nothing'), undefined);
});

test('A choice is found by its id.', () => {
  assert.equal(findChoice(model.root, '?0'), nodeAt(model, 'choice', ''));
  assert.equal(findChoice(model.root, '/way?0')?.chosen, 0);
  assert.equal(findChoice(model.root, '/way?1'), undefined);
});
