import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '@amtform/model';
import { withOldHostScripts } from '../../testing/old-host-scripts.js';
import { serialise } from './serialise.js';

const answers: Json = {
  name: 'Zoë „Zo“ Müller\n\t"\\/ \u2028 😀',
  kinder: [{ name: 'Ada', alter: 4.5 }, {}, [], [[null]]],
  consent: true,
  no: false,
  numbers: [0, -0, 1e21, 1e-7, -12.25, Number.MAX_SAFE_INTEGER],
  '': 'name without letters',
};

test('What is written reads back as the same value.', () => {
  assert.deepEqual(JSON.parse(serialise(answers)), JSON.parse(JSON.stringify(answers)));
});

test('The text has no spaces and its names are sorted.', () => {
  assert.equal(serialise({ b: [1, 'x'], a: { d: null, c: false } }), '{"a":{"c":false,"d":null},"b":[1,"x"]}');
});

test('The same answers given in another order make the same text.', () => {
  assert.equal(serialise({ plz: '01067', ort: 'Dresden' }), serialise({ ort: 'Dresden', plz: '01067' }));
});

test('Old scripts of the host page do not change a byte.', () => {
  const clean = serialise(answers);
  assert.equal(
    withOldHostScripts(() => serialise(answers)),
    clean,
  );
});

test('The old scripts of this test do break JSON.stringify.', () => {
  assert.notEqual(
    withOldHostScripts(() => JSON.stringify([1])),
    '[1]',
  );
});

test('Inherited members are left out, own members with odd names are kept.', () => {
  const value = Object.assign(Object.create({ inherited: 1 }) as object, { toJSON: 'text', hasOwnProperty: 2 }) as Json;
  assert.equal(serialise(value), '{"hasOwnProperty":2,"toJSON":"text"}');
  assert.equal(serialise(JSON.parse('{"__proto__":{"x":1}}') as Json), '{"__proto__":{"x":1}}');
});

test('A lone surrogate is escaped, so that the body is valid UTF-8.', () => {
  assert.equal(serialise('a\ud800b'), '"a\\ud800b"');
  assert.equal(serialise({ '\udc00': 1 }), '{"\\udc00":1}');
});

for (const value of [NaN, Infinity, -Infinity, undefined, () => 1, 1n, Symbol('x')]) {
  test(`${String(value)} is refused, wherever it stands.`, () => {
    assert.throws(() => serialise(value as unknown as Json), TypeError);
    assert.throws(() => serialise({ list: [value as unknown as Json] }), TypeError);
  });
}
