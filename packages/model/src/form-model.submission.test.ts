import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf, type FormParts } from '../testing/form-of.js';
import type { Json } from './json/json.js';
import { sameJson } from './json/same-json.js';
import type { Schema } from './schema/schema.js';

const text = { type: 'string' };
const sent = (properties: Record<string, Schema>, parts?: FormParts & { required?: string[] }): Json => {
  const { required = [], ...others } = parts ?? {};
  return formOf({ type: 'object', properties: { name: text, ...properties }, required }, others).submission();
};
const version = { const: '1.0' };

test('A form in which nothing is answered is sent empty.', () => {
  assert.deepEqual(sent({}), {});
  assert.deepEqual(formOf({ type: 'array', items: text }).submission(), []);
});

test('What the form does not ask is not sent.', () => {
  assert.deepEqual(sent({ gone: false }, { answers: { name: 'x', gone: 'z' } }), { name: 'x' });
});

test('What the schema fixes is sent where it is required, and nobody is asked.', () => {
  assert.deepEqual(sent({ version }, { required: ['version'] }), { version: '1.0' });
  assert.deepEqual(sent({ version }), {});
  const model = formOf({ type: 'object', properties: { name: text, version }, required: ['version'] });
  assert.equal(model.node('/version'), undefined);
});

test('An enum of one value is fixed in the same way, a null included.', () => {
  assert.deepEqual(sent({ version: { enum: ['1.0'] }, none: { const: null } }, { required: ['version', 'none'] }), {
    version: '1.0',
    none: null,
  });
});

test('Where nothing but null is allowed it is sent where it is required, and nobody is asked.', () => {
  const none = { type: 'null' };
  assert.deepEqual(sent({ none }, { required: ['none'] }), { none: null });
  assert.deepEqual(sent({ none }), {});
});

test('A consent is never fixed: it has to be given.', () => {
  assert.deepEqual(sent({ consent: { const: true } }, { required: ['consent'] }), {});
});

test('In a group something is fixed only once something else in it is answered.', () => {
  const group = { type: 'object', properties: { version, a: text }, required: ['version'] };
  assert.deepEqual(sent({ group }), {});
  assert.deepEqual(sent({ group }, { answers: { group: { a: 'x' } } }), { group: { version: '1.0', a: 'x' } });
});

test('A required group that asks nothing is sent with what is fixed in it, because nobody could answer it.', () => {
  const inner = { type: 'object', properties: { version }, required: ['version'] };
  const meta = { type: 'object', properties: { inner, kind: { const: 'k' } }, required: ['inner', 'kind'] };
  assert.deepEqual(sent({ meta }, { required: ['meta'] }), { meta: { kind: 'k', inner: { version: '1.0' } } });
  assert.deepEqual(sent({ meta }), {});
});

test('Such a group does not make an untouched group around it an answer.', () => {
  const meta = { type: 'object', properties: { version }, required: ['version'] };
  const owner = { type: 'object', properties: { name: text, meta }, required: ['name', 'meta'] };
  assert.deepEqual(sent({ owner }), {});
  assert.deepEqual(sent({ owner }, { answers: { owner: { name: 'x' } } }), {
    owner: { name: 'x', meta: { version: '1.0' } },
  });
});

test('A list entry that was added is sent with what is fixed in it.', () => {
  const items = { type: 'object', properties: { kind: { const: 'dog' }, name: text }, required: ['kind'] };
  assert.deepEqual(sent({ list: { type: 'array', items } }, { answers: { list: [{}, { name: 'x' }] } }), {
    list: [{ kind: 'dog' }, { kind: 'dog', name: 'x' }],
  });
});

test('The constants of a chosen branch are sent, required or not, and those of the others are not.', () => {
  const oneOf = [
    { title: 'A', properties: { kind: { const: 'a' }, x: text } },
    { title: 'B', properties: { kind: { const: 'b' }, y: text } },
  ];
  const schema = { type: 'object', properties: { name: text }, oneOf };
  assert.deepEqual(formOf(schema).submission(), {});
  assert.deepEqual(formOf(schema, { branches: { '?0': 1 } }).submission(), { kind: 'b' });
  const model = formOf(schema, { branches: { '?0': 0 }, answers: { x: '1', y: '2', name: 'n' } });
  assert.deepEqual(model.submission(), { name: 'n', kind: 'a', x: '1' });
});

test('To choose a way in which nothing is left to answer is an answer.', () => {
  const way = {
    oneOf: [
      { title: 'None', type: 'object' },
      { title: 'Some', properties: { a: text } },
    ],
  };
  assert.deepEqual(sent({ way }), {});
  assert.deepEqual(sent({ way }, { branches: { '/way?0': 0 } }), { way: {} });
  assert.deepEqual(sent({ way }, { branches: { '/way?0': 1 } }), {});
});

test('What was chosen at one property does not spill into the group around it.', () => {
  const way = {
    oneOf: [
      { title: 'A', properties: { name: text } },
      { title: 'B', properties: { b: text } },
    ],
  };
  assert.deepEqual(sent({ way }, { branches: { '/way?0': 0 }, answers: { way: { name: 'x' } } }), {
    way: { name: 'x' },
  });
});

test('What stands where a group belongs and is none is sent as it is, so that the verdict can say so.', () => {
  assert.deepEqual(sent({ group: { type: 'object', properties: { a: text } } }, { answers: { group: 'x' } }), {
    group: 'x',
  });
});

test('What is sent is read back as the same answers.', () => {
  const properties = { name: text, list: { type: 'array', items: { type: 'object', properties: { a: text } } } };
  const first = formOf({ type: 'object', properties }, { answers: { name: 'x', list: [{ a: 'y' }, {}] } }).submission();
  assert.ok(sameJson(formOf({ type: 'object', properties }, { answers: first }).submission(), first));
});
