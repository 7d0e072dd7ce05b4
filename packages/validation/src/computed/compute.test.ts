import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Json, ruleOperations } from '@amtform/model';
import { compute } from './compute.js';

const answers: Json = {
  a: 0.1,
  b: 0.2,
  name: 'Rosa',
  date: '2027-01-31',
  empty: [],
  group: { 'a.b': 1, c: 5 },
  items: [
    { price: 19.99, count: 3, 'tags/x': 'y' },
    { price: 0.1, count: 7 },
  ],
};
const result = (rule: Json, pointer = '/sum') => compute(rule, { answers, pointer });
const prices = { map: [{ var: 'items' }, { '*': [{ var: 'price' }, { var: 'count' }] }] };
const sum = (list: Json) => ({ reduce: [list, { '+': [{ var: 'current' }, { var: 'accumulator' }] }, 0] });

test('Sums, differences, products and quotients are exact to the last decimal.', () => {
  const cases: readonly (readonly [Json, Json])[] = [
    [{ '+': [{ var: 'a' }, { var: 'b' }] }, 0.3],
    [{ '-': [0.3, 0.1] }, 0.2],
    [{ '-': [{ var: 'a' }] }, -0.1],
    [{ '*': [1.1, 1.1] }, 1.21],
    [{ '*': [4.35, 100] }, 435],
    [{ '/': [1.21, 1.1] }, 1.1],
    [{ '%': [5.5, 0.5] }, 0],
    [{ '%': [-7, 3] }, -1],
    [{ '+': [1e21, 1] }, 1e21],
    [{ '+': [1e-7, 2e-7] }, 3e-7],
    [{ '+': ['19.99', 1] }, 20.99],
    [sum(prices), 60.67],
  ];
  for (const [rule, expected] of cases) assert.equal(result(rule), expected, JSON.stringify(rule));
});

test('Amounts are rounded as in commerce: halves away from zero.', () => {
  const rounded = (value: number, digits = 2) => result({ round: [value, digits] });
  assert.deepEqual(
    [rounded(1.005), rounded(2.675), rounded(-1.005), rounded(1.004), rounded(2.5, 0)],
    [1.01, 2.68, -1.01, 1, 3],
  );
  assert.equal(result({ round: [{ '/': [10, 3] }, 2] }), 3.33);
  assert.equal(result({ round: [1, 30] }), undefined);
});

test('Without an answer that it needs, a rule has no result; another value can stand in.', () => {
  assert.equal(result({ '+': [{ var: 'missing' }, 1] }), undefined);
  assert.equal(result({ '+': [{ var: ['missing', 0] }, 1] }), 1);
  assert.equal(result({ '*': [{ var: 'name' }, 2] }), undefined);
  assert.equal(result({ '/': [1, 0] }), undefined);
  assert.equal(result({ var: 'missing' }), undefined);
});

test('An answer is named by its names or by its pointer; * is the same entry of a list.', () => {
  assert.equal(result({ var: 'group.c' }), 5);
  assert.equal(result({ var: 'items.1.price' }), 0.1);
  assert.equal(result({ var: '/group/a.b' }), 1);
  assert.equal(result({ '*': [{ var: '/items/*/price' }, { var: '/items/*/count' }] }, '/items/1/sum'), 0.7);
  assert.deepEqual(result({ map: [{ var: 'items' }, { var: '/name' }] }), ['Rosa', 'Rosa']);
});

test('What every object inherits is no answer.', () => {
  for (const name of ['__proto__', 'constructor', 'constructor.name', 'toString', 'items.length', '/__proto__/x'])
    assert.equal(result({ var: name }), undefined, name);
});

test('An answer that looks like a rule is not worked out.', () => {
  const hostile: Json = { note: { '+': [1, 1] } };
  assert.deepEqual(compute({ var: 'note' }, { answers: hostile, pointer: '/x' }), { '+': [1, 1] });
});

test('Text, order and conditions.', () => {
  const cases: readonly (readonly [Json, Json])[] = [
    [{ cat: ['Hallo ', { var: 'name' }, ' ', 3, { var: 'missing' }] }, 'Hallo Rosa 3'],
    [{ '<': [1, { var: 'group.c' }, 9] }, true],
    [{ '<': [{ var: 'date' }, '2027-02-01'] }, true],
    [{ '>=': [{ var: 'missing' }, 0] }, false],
    [{ if: [{ '==': [{ var: 'name' }, 'Rosa'] }, 'x', 'y'] }, 'x'],
    [{ '==': [1, '1'] }, false],
    [{ '!': [{ var: 'empty' }] }, true],
    [{ in: ['os', { var: 'name' }] }, true],
    [{ in: [2, { merge: [[1], [2, 3]] }] }, true],
    [{ min: [3, 1.5] }, 1.5],
    [{ max: [3, 1.5] }, 3],
    [{ some: [{ var: 'items' }, { '>': [{ var: 'count' }, 5] }] }, true],
    [{ all: [{ var: 'items' }, { '>': [{ var: 'count' }, 5] }] }, false],
    [{ none: [{ var: 'empty' }, true] }, true],
    [{ and: [true, { '!=': [1, 2] }, { or: [false, 7] }] }, 7],
  ];
  for (const [rule, expected] of cases) assert.deepEqual(result(rule), expected, JSON.stringify(rule));
  assert.equal((result({ filter: [{ var: 'items' }, { '>': [{ var: 'count' }, 5] }] }) as readonly Json[]).length, 1);
});

test('Every operation that a definition may use works, and no other one is there.', () => {
  for (const name of ruleOperations) assert.doesNotThrow(() => result({ [name]: [[1], 1, 1] }), name);
  for (const name of ['toString', '__proto__', 'constructor', 'eval'])
    assert.throws(() => result(JSON.parse(`{"${name}": [1]}`) as Json), name);
});

test('A rule that works without end has no result instead.', () => {
  const list = Array.from({ length: 1000 }, () => 1);
  const deep = { map: [list, { map: [list, { map: [list, 1] }] }] };
  const doubled = { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] };
  const text = { cat: [{ var: 'accumulator' }, { var: 'accumulator' }] };
  assert.equal(result(deep), undefined);
  assert.equal(result({ reduce: [list, doubled, [1]] }), undefined);
  assert.equal(result({ reduce: [list, text, 'x'] }), undefined);
  assert.equal(result({ '+': [1, 1] }), 2);
});
