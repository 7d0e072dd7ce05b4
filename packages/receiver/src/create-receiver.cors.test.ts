import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RunningReceiver } from '../testing/running-receiver.js';

const origin = 'https://www.stadt.example';
const allowedOrigins = [origin, 'http://127.0.0.1:8000'];

function preflight(receiver: RunningReceiver, from: string) {
  return fetch(`${receiver.url}/forms/hund-anmelden/submissions`, {
    method: 'OPTIONS',
    headers: {
      Origin: from,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,idempotency-key',
    },
  });
}

test('A page of an allowed origin may send with an Idempotency-Key.', async (t) => {
  const receiver = await RunningReceiver.start(t, { allowedOrigins });
  const response = await preflight(receiver, origin);
  assert.equal(response.status, 204);
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), origin);
  assert.match(response.headers.get('Access-Control-Allow-Methods') ?? '', /\bPOST\b/);
  assert.match(response.headers.get('Access-Control-Allow-Headers') ?? '', /\bContent-Type\b.*\bIdempotency-Key\b/);
  assert.match(response.headers.get('Vary') ?? '', /\bOrigin\b/);
});

test('A page of an allowed origin may read receipts, refusals and faults.', async (t) => {
  const receiver = await RunningReceiver.start(t, { allowedOrigins });
  const send = (path?: string, body?: unknown, type = 'application/json') =>
    receiver.post(body, { Origin: origin, 'Content-Type': type }, path);
  for (const [response, status] of [
    [await send(), 201],
    [await send(undefined, '{'), 400],
    [await send(undefined, undefined, 'text/plain'), 415],
    [await send('/nowhere'), 404],
    [await send('/health'), 405],
  ] as const) {
    assert.equal(response.status, status);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), origin);
    assert.match(response.headers.get('Access-Control-Expose-Headers') ?? '', /Idempotency-Replayed/);
  }
});

test('A page of another origin gets no permission.', async (t) => {
  const receiver = await RunningReceiver.start(t, { allowedOrigins });
  for (const other of ['https://evil.example', 'null', `${origin}.evil.example`, 'http://www.stadt.example']) {
    const response = await preflight(receiver, other);
    assert.notEqual(response.headers.get('Access-Control-Allow-Origin'), other);
    assert.notEqual(response.headers.get('Access-Control-Allow-Origin'), '*');
  }
});

test('Without a list no page of another origin gets permission.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  const response = await preflight(receiver, origin);
  assert.equal(response.status, 405);
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), null);
  const sent = await receiver.post(undefined, { Origin: origin });
  assert.equal(sent.headers.get('Access-Control-Allow-Origin'), null);
});

test('A list with a wildcard is refused at the start.', async (t) => {
  await assert.rejects(RunningReceiver.start(t, { allowedOrigins: ['*'] }), { name: 'ConfigurationError' });
});
