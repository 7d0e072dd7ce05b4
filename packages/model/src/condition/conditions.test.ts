import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDefinition } from '../definition/read-definition.js';
import type { FormParts } from '../../testing/form-of.js';
import { readConditions } from './conditions.js';

const schema = { properties: { a: { type: 'string' } } };
const conditionsOf = (parts: FormParts) =>
  readConditions(readDefinition({ id: 'a', version: '1.0.0', language: 'en', title: 'A', schema, ...parts }));
const on = (at: string) => ({ showWhen: { at, matches: true } });
const touched = (parts: FormParts, pointer: string, place = pointer) =>
  [...conditionsOf(parts).touchedBy(pointer, place)].sort();

test('A place has the condition of its hints and of each page that asks it.', () => {
  const pages = [
    { id: 'one', title: 'One', fields: ['/b'], ...on('/x') },
    { id: 'two', title: 'Two', fields: ['/b', '/c'], ...on('/y') },
  ];
  const { at } = conditionsOf({ fields: { '/b': on('/a') }, pages });
  assert.deepEqual(
    at('/b').map((condition) => 'at' in condition && condition.at),
    ['/a', '/x', '/y'],
  );
  assert.equal(at('/c').length, 1);
  assert.deepEqual(at('/a'), []);
});

test('An answer touches the nodes that look at it and the groups around them, and no others.', () => {
  const fields = { '/g/b': on('/a'), '/h/c': on('/x') };
  assert.deepEqual(touched({ fields }, '/a'), ['', '/g', '/g/b']);
  assert.deepEqual(touched({ fields }, '/y'), []);
});

test('A condition on a group is touched by each answer in it, one on an answer by its whole group.', () => {
  const fields = { '/b': on('/g/a') };
  assert.deepEqual(touched({ fields }, '/g'), ['', '/b']);
  assert.deepEqual(touched({ fields: { '/b': on('/g') } }, '/g/a/x'), ['', '/b']);
});

test('An answer in a list entry touches what looks at it in the same entry only.', () => {
  const fields = { '/list/*/b': on('/list/*/a') };
  assert.deepEqual(touched({ fields }, '/list/2/a', '/list/*/a'), ['', '/list', '/list/2', '/list/2/b']);
});

test('A list that is set as a whole touches what looks into any entry.', () => {
  const fields = { '/list/*/b': on('/list/*/a') };
  assert.deepEqual(touched({ fields }, '/list'), ['', '/list', '/list/*', '/list/*/b']);
});

test('What all entries look at touches all of them.', () => {
  const fields = { '/list/*/b': on('/a') };
  assert.deepEqual(touched({ fields }, '/a'), ['', '/list', '/list/*', '/list/*/b']);
});

test('What all entries look at may be an answer in one of them.', () => {
  const fields = { '/list/*/b': on('/list/0/a'), '/c': on('/list/0/a') };
  const expected = ['', '/c', '/list', '/list/*', '/list/*/b'];
  assert.deepEqual(touched({ fields }, '/list/0/a', '/list/*/a'), expected);
  assert.deepEqual(touched({ fields }, '/list/1/a', '/list/*/a'), []);
});
