import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simpleValidate } from '../../testing/simple-validate.js';
import type { Condition } from '../definition/form-definition.js';
import type { Json } from '../json/json.js';
import type { Schema } from '../schema/schema.js';
import { conditionHolds, conditionPlaces, sameItem } from './condition-holds.js';

const matches = (schema: Schema, answer: Json) => simpleValidate(schema, answer, { document: true }).length === 0;
const holds = (condition: Condition, answers: Json | undefined, pointer = '/node') =>
  conditionHolds(condition, pointer, { answers, matches });
const kindIs = (value: Json): Condition => ({ at: '/kind', matches: { const: value } });

test('A condition holds where the answer fits its schema.', () => {
  assert.ok(holds(kindIs('new'), { kind: 'new' }));
  assert.ok(!holds(kindIs('new'), { kind: 'old' }));
});

test('Where there is no answer nothing fits, not even everything.', () => {
  const anything: Condition = { at: '/kind', matches: true };
  assert.ok(!holds(anything, {}));
  assert.ok(!holds(anything, undefined));
  assert.ok(!holds({ at: '/toString', matches: true }, {}));
  assert.ok(holds(anything, { kind: false }));
});

test('An entry that was added and left blank is no answer.', () => {
  for (const blank of [null, {}]) assert.ok(!holds({ at: '/dogs/0', matches: true }, { dogs: [blank] }));
});

test('Conditions are joined by all, any and not.', () => {
  const answers = { kind: 'new' };
  const [yes, no] = [kindIs('new'), kindIs('old')];
  assert.ok(holds({ all: [yes, yes] }, answers) && !holds({ all: [yes, no] }, answers));
  assert.ok(holds({ any: [no, yes] }, answers) && !holds({ any: [no, no] }, answers));
  assert.ok(holds({ not: no }, answers) && !holds({ not: yes }, answers));
  assert.ok(holds({ all: [] }, answers) && !holds({ any: [] }, answers));
  assert.ok(holds({ not: { any: [no, { all: [yes, no] }] } }, answers));
});

test('A star stands for the list entry that the node itself stands in.', () => {
  const condition: Condition = { at: '/dogs/*/kind', matches: { const: 'big' } };
  const answers = { dogs: [{ kind: 'small' }, { kind: 'big' }] };
  assert.ok(!holds(condition, answers, '/dogs/0/name'));
  assert.ok(holds(condition, answers, '/dogs/1/name'));
});

test('For a node outside the list a star stands for no entry.', () => {
  const condition: Condition = { at: '/dogs/*/kind', matches: true };
  assert.ok(!holds(condition, { dogs: [{ kind: 'big' }] }, '/owner/name'));
  assert.ok(!holds(condition, { dogs: [{ kind: 'big' }] }, '/cats/0/name'));
});

test('Stars in lists within lists are the entries on the way to the node.', () => {
  assert.equal(sameItem('/a/*/b/*/c', '/a/3/b/7/d'), '/a/3/b/7/c');
  assert.equal(sameItem('/a/*/c', '/a/3/b/7/d'), '/a/3/c');
  assert.equal(sameItem('/a/*/b/*/c', '/a/3'), '/a/3/b/*/c');
  assert.equal(sameItem('/a/*/x/*', '/a/3/b/7'), '/a/3/x/*');
});

test('Escaped names stay escaped when a star is replaced.', () => {
  assert.equal(sameItem('/a~1b/*/c~0d', '/a~1b/2/x'), '/a~1b/2/c~0d');
});

test('The places that a condition looks at are found through all, any and not.', () => {
  const at = (place: string): Condition => ({ at: place, matches: true });
  assert.deepEqual(conditionPlaces({ all: [at('/a'), { any: [{ not: at('/b') }, at('/c')] }] }), ['/a', '/b', '/c']);
});
