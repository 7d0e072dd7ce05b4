import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maxDepth, maxValues } from './json-limits.js';
import { readJsonBody } from './read-json-body.js';

const read = (text: string) => readJsonBody(new TextEncoder().encode(text));

test('A body is read as UTF-8.', () => {
  assert.deepEqual(read('{"name":"Zoë 😀"}'), { name: 'Zoë 😀' });
});

test('A byte order mark does no harm.', () => {
  assert.deepEqual(read('\ufeff{}'), {});
});

for (const [name, text] of [
  ['nothing', ''],
  ['half an object', '{"name":"geheim'],
  ['two values', '{} {}'],
  ['NaN', 'NaN'],
  ['HTML', '<html>'],
] as const) {
  test(`A body that is ${name} is refused without repeating it.`, () => {
    assert.throws(
      () => read(text),
      (error: Error & { status: number }) => error.status === 400 && !/geheim|html/.test(JSON.stringify(error)),
    );
  });
}

test('Bytes that are no UTF-8 are refused.', () => {
  assert.throws(() => readJsonBody(Uint8Array.of(0x22, 0xe4, 0x22)), { name: 'Problem', status: 400 });
});

test('A body may be as deep as the limit, one level more is refused.', () => {
  assert.ok(read('['.repeat(maxDepth) + ']'.repeat(maxDepth)));
  assert.throws(() => read('['.repeat(maxDepth + 1) + ']'.repeat(maxDepth + 1)), { status: 400 });
});

test('A megabyte of opening brackets is refused as calmly.', () => {
  const half = 500_000;
  assert.throws(() => read('['.repeat(half) + ']'.repeat(half)), { name: 'Problem', status: 400 });
  assert.throws(() => read('{"a":'.repeat(half)), { name: 'Problem', status: 400 });
});

test('A body with more values than any form has is refused.', () => {
  assert.throws(() => read(`[${'0,'.repeat(maxValues)}0]`), { name: 'Problem', status: 400 });
});
