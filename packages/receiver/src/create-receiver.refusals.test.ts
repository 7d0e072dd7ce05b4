import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { dogAnswers, dogEnvelope } from '../testing/dog-form.js';
import { RunningReceiver } from '../testing/running-receiver.js';

interface Refusal {
  readonly name: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly path?: string;
  readonly status: number;
  readonly type?: string;
}

const large = dogEnvelope({ ...dogAnswers, name: 'x'.repeat(2000) });

const refusals: readonly Refusal[] = [
  { name: 'Plain text', headers: { 'Content-Type': 'text/plain' }, status: 415, type: 'media-type-unknown' },
  { name: 'A media type that only begins like JSON', headers: { 'Content-Type': 'application/jsonx' }, status: 415 },
  { name: 'A compressed body', headers: { 'Content-Encoding': 'gzip' }, status: 415 },
  { name: 'A body above the limit', body: large, status: 413, type: 'too-large' },
  { name: 'Half a JSON document', body: '{"form":{"id":"hund', status: 400, type: 'not-json' },
  { name: 'An empty body', body: '', status: 400, type: 'not-json' },
  { name: 'A body that is no UTF-8', body: Uint8Array.of(0x22, 0xe4, 0x22), status: 400, type: 'not-json' },
  { name: 'A body nested too deeply', body: `${'['.repeat(500)}${']'.repeat(500)}`, status: 400, type: 'too-complex' },
  { name: 'Answers without an envelope', body: dogAnswers, status: 422, type: 'envelope-invalid' },
  {
    name: 'An envelope with a member more',
    body: { ...dogEnvelope(), admin: 1 },
    status: 422,
    type: 'envelope-invalid',
  },
  { name: 'A form that is not served', path: '/forms/katze/submissions', status: 404, type: 'form-unknown' },
  {
    name: 'Another form than the address names',
    body: { ...dogEnvelope(), form: { id: 'katze', version: '1.2.0' } },
    status: 422,
    type: 'envelope-invalid',
  },
  {
    name: 'Another version of the form',
    body: { ...dogEnvelope(), form: { id: 'hund-anmelden', version: '1.1.0' } },
    status: 409,
    type: 'form-changed',
  },
  {
    name: 'A key that is too short',
    headers: { 'Idempotency-Key': '1' },
    status: 400,
    type: 'idempotency-key-missing',
  },
  { name: 'Answers that are not valid', body: dogEnvelope({ plz: 'x' }), status: 422, type: 'answers-invalid' },
  {
    name: 'Answers to what is not asked',
    body: dogEnvelope({ ...dogAnswers, x: 1 }),
    status: 422,
    type: 'answers-invalid',
  },
  { name: 'An unknown address', path: '/admin', status: 404 },
  { name: 'An address that cannot be decoded', path: '/forms/%E0%A4%A/submissions', status: 400 },
  { name: 'An endless form id', path: `/forms/${'x'.repeat(5000)}/submissions`, status: 414 },
];

for (const { name, body, headers, path, status, type } of refusals) {
  test(`${name}: ${status} as a problem document, nothing is stored and the next submission is.`, async (t) => {
    const receiver = await RunningReceiver.start(t, { bodyLimit: 1500 });
    const refused = await receiver.post(body, headers, path);
    assert.equal(refused.status, status);
    assert.match(refused.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
    assert.equal(refused.body.status, status);
    assert.equal(refused.body.type, type ? `https://amtform.dev/problems/${type}` : refused.body.type);
    for (const member of ['type', 'title', 'detail']) assert.match(refused.body[member], /./);
    assert.deepEqual(await receiver.rows(), []);
    assert.equal((await receiver.post()).status, 201);
    assert.equal((await receiver.rows()).length, 1);
  });
}

test('A missing Content-Type and a missing key are refused.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  const url = `${receiver.url}/forms/hund-anmelden/submissions`;
  const body = new TextEncoder().encode(JSON.stringify(dogEnvelope()));
  assert.equal((await fetch(url, { method: 'POST', body })).status, 415);
  assert.equal((await fetch(url, { method: 'POST' })).status, 415);
  const headers = { 'Content-Type': 'application/json' };
  assert.equal((await fetch(url, { method: 'POST', body, headers })).status, 400);
  assert.deepEqual(await receiver.rows(), []);
});

test('The refusal of a version tells the version that is served.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  const { body } = await receiver.post({ ...dogEnvelope(), form: { id: 'hund-anmelden', version: '2.0.0' } });
  assert.equal(body.currentVersion, '1.2.0');
});

test('Each issue of the answers has pointer, code, parameters and a sentence.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  const { body } = await receiver.post(dogEnvelope({ name: 'x'.repeat(41), plz: '01067' }));
  assert.equal(body.errors.length, 1);
  const { detail, ...error } = body.errors[0];
  assert.deepEqual(error, { pointer: '/name', code: 'maxLength', params: { limit: 40 }, labels: ['Name'] });
  assert.match(detail, /maxLength/);
});

for (const [method, path, allow] of [
  ['DELETE', '/forms', 'GET, HEAD'],
  ['POST', '/health', 'GET, HEAD'],
  ['PUT', '/forms/hund-anmelden', 'GET, HEAD'],
  ['GET', '/forms/hund-anmelden/submissions', 'POST'],
  ['OPTIONS', '/forms/hund-anmelden/submissions', 'POST'],
] as const) {
  test(`${method} ${path} is not allowed, and the answer says what is.`, async (t) => {
    const receiver = await RunningReceiver.start(t);
    const response = await fetch(`${receiver.url}${path}`, { method });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('Allow'), allow);
    assert.match(response.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
  });
}

test('Bytes that are no HTTP get a problem document, and the receiver goes on.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  const socket = connect(Number(new URL(receiver.url).port), '127.0.0.1').setEncoding('utf8');
  socket.write('HELLO\r\n\r\n');
  let text = '';
  for await (const chunk of socket) text += chunk;
  assert.match(text, /^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json\r\n/);
  assert.equal(JSON.parse(text.slice(text.indexOf('\r\n\r\n'))).status, 400);
  assert.equal((await receiver.post()).status, 201);
});

test('A sender who leaves in the middle of the body stores nothing, and the receiver goes on.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  const socket = connect(Number(new URL(receiver.url).port), '127.0.0.1');
  const head = 'POST /forms/hund-anmelden/submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
  await new Promise((resolve) => socket.write(`${head}Content-Length: 500\r\n\r\n{"form":`, resolve));
  socket.destroy();
  assert.equal((await receiver.post()).status, 201);
  assert.equal((await receiver.rows()).length, 1);
});
