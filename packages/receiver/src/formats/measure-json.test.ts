import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureJson } from './measure-json.js';

for (const [text, depth, values] of [
  ['1', 0, 1],
  ['"[[[,"', 0, 1],
  ['{}', 1, 2],
  ['{"a":1,"b":2}', 1, 3],
  ['{"a":{"b":[1,2,"]"]}}', 3, 6],
  ['["\\"[","\\\\",[]]', 2, 5],
] as const) {
  test(`${text} is ${depth} levels deep and holds at most ${values} values.`, () => {
    assert.deepEqual(measureJson(text), { depth, values });
  });
}
