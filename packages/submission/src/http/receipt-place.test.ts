import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiptPlace } from './receipt-place.js';

function read(place: string, text: string, headers: Record<string, string> = {}) {
  return receiptPlace(place)({ status: 200, headers: new Headers(headers), text, redirect: false });
}

test('A JSON body gives the reference and the time.', () => {
  assert.deepEqual(read('json:/id', '{"id":"K7MX","receivedAt":"2026-03-01T12:00:00.000Z"}'), {
    id: 'K7MX',
    receivedAt: '2026-03-01T12:00:00.000Z',
  });
});

test('The pointer may go deep, and a number is a reference too.', () => {
  assert.equal(read('json:/case/0/number', '{"case":[{"number":4711}]}')?.id, '4711');
});

test('A body that is only the reference has the empty pointer.', () => {
  assert.equal(read('json:', '"A-17"')?.id, 'A-17');
});

test('A header gives the reference, in any case of letters.', () => {
  assert.equal(read('header:X-Reference', '', { 'x-reference': ' A-17 ' })?.id, 'A-17');
});

test('Where the endpoint gives none, the receipt has none.', () => {
  assert.deepEqual(read('none', ''), { id: undefined });
});

for (const text of ['', '<html>', '{}', '{"id":""}', '{"id":"  "}', '{"id":null}', '{"id":{}}', '{"id":true}', '[]']) {
  test(`The body “${text}” carries no reference.`, () => {
    assert.equal(read('json:/id', text), undefined);
  });
}

test('A missing header is a missing reference.', () => {
  assert.equal(read('header:X-Reference', '{"id":"A-17"}'), undefined);
});

for (const place of ['', 'id', 'json:id', 'header:', 'header:a b', 'NONE']) {
  test(`“${place}” is refused as a place.`, () => {
    assert.throws(() => receiptPlace(place), TypeError);
  });
}
