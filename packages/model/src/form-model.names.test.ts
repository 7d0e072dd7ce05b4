import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../testing/form-of.js';
import { nodeAt } from '../testing/nodes-of.js';
import { appendPointer } from './json/pointer.js';

const text = { type: 'string' };
const names = [
  '',
  ' ',
  'a/b',
  'c~d',
  '~1',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'length',
  'submit',
  '0',
  '*',
  'a?0',
  '%41',
  '#',
  '🐕',
  'e\u0301',
  'x'.repeat(300),
];

for (const name of names) {
  const pointer = appendPointer('', name);

  test(`A property named ${JSON.stringify(name).slice(0, 20)} is a field like any other.`, () => {
    const model = formOf({ type: 'object', properties: { [name]: text, other: text } });
    assert.equal(nodeAt(model, 'field', pointer).answer, undefined);
    model.setAnswer(pointer, 'x');
    assert.equal(nodeAt(model, 'field', pointer).answer, 'x');
    assert.deepEqual(Object.entries(model.submission() as object), [[name, 'x']]);
    model.setAnswer(pointer, '');
    assert.deepEqual(model.answers, {});
  });

  test(`A group named ${JSON.stringify(name).slice(0, 20)} can hold choices, lists and conditions.`, () => {
    const oneOf = [{ properties: { a: text } }, { properties: { b: text } }];
    const group = { type: 'object', properties: { kind: text, list: { type: 'array', items: text } }, oneOf };
    const fields = { [`${pointer}/kind`]: { showWhen: { at: '/other', matches: true } } };
    const model = formOf({ type: 'object', properties: { other: text, [name]: group } }, { fields });
    model.choose(`${pointer}?0`, 1);
    model.setAnswer(`${pointer}/b`, 'x');
    model.setAnswer(`${pointer}/list/0`, 'y');
    model.setAnswer(`${pointer}/kind`, 'z');
    assert.deepEqual(model.submission(), { [name]: { list: ['y'], b: 'x' } });
    model.setAnswer('/other', 'o');
    assert.deepEqual(model.submission(), { other: 'o', [name]: { kind: 'z', list: ['y'], b: 'x' } });
  });
}

test('Answers that a form does not ask are found by no inherited name, and no prototype is changed.', () => {
  const model = formOf({ type: 'object', properties: { a: text }, additionalProperties: false });
  for (const pointer of ['/__proto__/polluted', '/constructor/prototype/polluted']) {
    model.setAnswer(pointer, 'x');
    assert.equal(model.node(pointer), undefined);
  }
  assert.ok(!('polluted' in {}) && !('polluted' in Object));
  assert.deepEqual(model.submission(), {});
});

test('Answers from a draft that names __proto__ change no prototype.', () => {
  const model = formOf({ type: 'object', properties: { a: text } });
  model.setAnswer('', JSON.parse('{"a":"x","__proto__":{"polluted":"y"}}'));
  assert.ok(!('polluted' in {}));
  assert.deepEqual(model.submission(), { a: 'x' });
});

test('An option named like something that objects inherit keeps its own words.', () => {
  const pick = { enum: ['constructor', 'toString', 'a'] };
  const model = formOf({ type: 'object', properties: { pick } }, { fields: { '/pick': { options: { a: 'A' } } } });
  assert.deepEqual(
    nodeAt(model, 'field', '/pick').options.map(({ label }) => label),
    ['constructor', 'toString', 'A'],
  );
});
