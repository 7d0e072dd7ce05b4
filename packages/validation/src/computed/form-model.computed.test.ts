import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DefinitionError, type Field, FormModel, type FormDefinition, type Json, readDefinition } from '@amtform/model';
import { validate } from '../interpreter/validate.js';
import { compute } from './compute.js';

const number = { type: 'number' };
const schema = {
  type: 'object',
  properties: {
    price: number,
    count: number,
    hasVoucher: { type: 'boolean' },
    voucher: number,
    sum: number,
    tax: { ...number, maximum: 10 },
    bill: { type: 'object', properties: { name: { type: 'string' }, total: number }, required: ['name'] },
    items: {
      type: 'array',
      items: { type: 'object', properties: { price: number, count: number, sum: number } },
    },
    total: number,
  },
};
const product = { '*': [{ var: 'price' }, { var: 'count' }] };
const fields: Record<string, Field> = {
  '/voucher': { showWhen: { at: '/hasVoucher', matches: { const: true } } },
  // Declared before what they need.
  '/tax': { compute: { round: [{ '*': [{ var: 'sum' }, 0.19] }, 2] } },
  '/sum': { compute: { '-': [product, { var: ['voucher', 0] }] } },
  '/bill/total': { compute: { var: 'sum' } },
  '/items/*/sum': { compute: { '*': [{ var: '/items/*/price' }, { var: '/items/*/count' }] } },
  '/total': {
    compute: {
      reduce: [{ map: [{ var: 'items' }, { var: 'sum' }] }, { '+': [{ var: 'current' }, { var: 'accumulator' }] }, 0],
    },
  },
};

function definitionOf(own: FormDefinition['fields']): FormDefinition {
  return readDefinition({ id: 'x', version: '1.0.0', language: 'de', title: 'X', schema, fields: own });
}

const definition = definitionOf(fields);
const modelOf = (answers?: Json) => new FormModel(definition, { validate, compute, ...(answers && { answers }) });
const faultsOf = (own: FormDefinition['fields']) => {
  try {
    definitionOf(own);
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    return error.faults;
  }
};

test('A computed answer follows the answers it is computed from, and is sent.', () => {
  const model = modelOf({ price: 0.1, count: 3 });
  assert.deepEqual(model.submission(), { price: 0.1, count: 3, sum: 0.3, tax: 0.06, total: 0 });
  model.setAnswer('/count', 30);
  assert.deepEqual(model.submission(), { price: 0.1, count: 30, sum: 3, tax: 0.57, total: 0 });
  model.setAnswer('/count', undefined);
  assert.deepEqual(model.submission(), { price: 0.1, total: 0 });
});

test('Listeners hear of an answer and all that is computed from it at once.', () => {
  const model = modelOf({ price: 2, count: 3 });
  const heard: Json[] = [];
  model.subscribe(() => heard.push(model.submission()));
  model.setAnswer('/price', 4);
  assert.deepEqual(heard, [{ price: 4, count: 3, sum: 12, tax: 2.28, total: 0 }]);
});

test('Nobody can set a computed answer.', () => {
  const model = modelOf({ price: 2, count: 3, sum: 1 });
  model.setAnswer('/sum', 99);
  assert.deepEqual([model.node('/sum')?.answer, model.node('/sum')?.readOnly], [6, true]);
});

test('Hidden answers do not count.', () => {
  const model = modelOf({ price: 10, count: 1, voucher: 4 });
  assert.equal(model.node('/sum')?.answer, 10);
  model.setAnswer('/hasVoucher', true);
  assert.equal(model.node('/sum')?.answer, 6);
});

test('Each entry of a list has its own result, and they move along when one is taken out.', () => {
  const model = modelOf({ items: [{ price: 1, count: 2 }, { price: 0.1, count: 3 }, {}] });
  assert.deepEqual(
    ['/items/0/sum', '/items/1/sum', '/items/2/sum', '/total'].map((at) => model.node(at)?.answer),
    [2, 0.3, undefined, undefined],
  );
  model.setAnswer('/items', [{ price: 0.1, count: 3, sum: 0.3 }]);
  assert.deepEqual(model.submission(), { items: [{ price: 0.1, count: 3, sum: 0.3 }], total: 0.3 });
});

test('A computed answer alone does not answer the optional group it stands in.', () => {
  const model = modelOf({ price: 2, count: 3 });
  assert.equal(model.issues.length, 0);
  assert.equal(model.node('/bill/total')?.answer, undefined);
  model.setAnswer('/bill/name', 'Rosa');
  assert.equal(model.node('/bill/total')?.answer, 6);
  model.setAnswer('/bill/name', undefined);
  assert.equal(model.node('/bill/total')?.answer, undefined);
});

test('What is wrong with a computed answer is an issue of it.', () => {
  assert.deepEqual(
    modelOf({ price: 100, count: 1 }).issues.map(({ pointer, code }) => `${pointer} ${code}`),
    ['/tax maximum'],
  );
});

test('A form with computed answers needs somebody to compute them.', () => {
  assert.throws(() => new FormModel(definition, { validate }), /has computed answers/);
});

test('Answers that wait for one another are refused, with the way of the circle.', () => {
  const circle = { '/sum': { compute: { var: 'tax' } }, '/tax': { compute: { '+': [{ var: 'sum' }, 1] } } };
  assert.deepEqual(faultsOf(circle), [
    {
      path: '/fields/~1sum/compute',
      reason: 'waits for itself: /sum → /tax → /sum.',
      remedy: 'Compute one of these from other answers.',
    },
  ]);
  assert.equal(faultsOf({ '/sum': { compute: { '+': [{ var: 'sum' }, 1] } } }).length, 1);
  assert.equal(faultsOf({ '/total': { compute: { map: [{ var: 'items' }, { var: '/total' }] } } }).length, 1);
});

test('A condition that is decided by what it leads to is a circle too.', () => {
  const fault = faultsOf({
    '/voucher': { showWhen: { at: '/sum', matches: { minimum: 10 } } },
    '/sum': { compute: { '-': [{ var: 'price' }, { var: 'voucher' }] } },
  });
  assert.match(fault[0]?.reason ?? '', /waits for itself/);
});

test('Unknown operations and names that reach behind the answers are refused, with path and remedy.', () => {
  const reason = (rule: Json) =>
    faultsOf({ '/sum': { compute: rule } }).map(({ path, reason: why }) => `${path} ${why}`);
  assert.deepEqual(reason({ '+': [1, { log: 'x' }] }), ['/fields/~1sum/compute/+/1 “log” is not a known operation.']);
  assert.deepEqual(reason({ method: ['x', 'constructor'] }), [
    '/fields/~1sum/compute “method” is not a known operation.',
  ]);
  assert.deepEqual(reason({ var: 'a.__proto__.b' }), ['/fields/~1sum/compute “a.__proto__.b” names no answer.']);
  assert.deepEqual(reason({ var: '/constructor/name' }), [
    '/fields/~1sum/compute “/constructor/name” names no answer.',
  ]);
  assert.deepEqual(reason({ var: { cat: ['__pro', 'to__'] } }), [
    '/fields/~1sum/compute names an answer that is worked out.',
  ]);
  assert.deepEqual(reason({ '+': [1], '-': [1] }), ['/fields/~1sum/compute is no operation.']);
  assert.equal(reason(JSON.parse('{"__proto__": [1]}') as Json).length, 1);
});

test('Deep and huge rules are refused.', () => {
  let deep: Json = 1;
  for (let level = 0; level < 60; level++) deep = { '!': [deep] };
  assert.match(faultsOf({ '/sum': { compute: deep } })[0]?.reason ?? '', /deep/);
  const huge = { '+': Array.from({ length: 3000 }, () => ({ '-': [1, 1] })) };
  assert.match(faultsOf({ '/sum': { compute: huge } })[0]?.reason ?? '', /too long/);
});
