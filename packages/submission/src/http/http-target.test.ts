import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { answerJson, answerProblem, startScriptedServer, type Script } from '../../testing/scripted-server.js';
import { exampleSubmission } from '../../testing/example-submission.js';
import { HttpTarget, type HttpTargetOptions } from './http-target.js';

const received = answerJson(201, { id: 'K7MX-4P9R-2WTD', receivedAt: '2026-03-01T12:00:00.000Z' });

async function send(t: TestContext, script: Script, options: Omit<HttpTargetOptions, 'url'> = {}) {
  const server = await startScriptedServer(t, script);
  const outcome = await new HttpTarget({ ...options, url: server.url }).send(
    exampleSubmission,
    new AbortController().signal,
  );
  return { outcome, request: server.seen[0]! };
}

test('The envelope is posted as JSON.', async (t) => {
  const { outcome, request } = await send(t, received);
  assert.equal(request.method, 'POST');
  assert.equal(request.headers['content-type'], 'application/json');
  assert.equal(request.headers['idempotency-key'], exampleSubmission.idempotencyKey);
  assert.deepEqual(JSON.parse(request.body), {
    form: { id: 'hund-anmelden', version: '1.2.0' },
    language: 'de',
    answers: exampleSubmission.answers,
  });
  assert.deepEqual(outcome, {
    type: 'received',
    receipt: { id: 'K7MX-4P9R-2WTD', receivedAt: '2026-03-01T12:00:00.000Z' },
  });
});

test('The answers alone can be put to an existing service that answers in a header.', async (t) => {
  const script: Script = (response) => response.writeHead(204, { 'X-Case': '2026/17' }).end();
  const options = { format: 'answers', method: 'PUT', receiptId: 'header:X-Case' } as const;
  const { outcome, request } = await send(t, script, options);
  assert.equal(request.method, 'PUT');
  assert.deepEqual(JSON.parse(request.body), exampleSubmission.answers);
  assert.deepEqual(outcome, { type: 'received', receipt: { id: '2026/17', receivedAt: undefined } });
});

test('A service without references is believed when it says so.', async (t) => {
  const { outcome } = await send(t, (response) => response.writeHead(204).end(), { receiptId: 'none' });
  assert.deepEqual(outcome, { type: 'received', receipt: { id: undefined } });
});

test('Own headers travel along but cannot replace those of the target.', async (t) => {
  const headers = { 'X-Tenant': 'dresden', 'content-type': 'text/plain', 'IDEMPOTENCY-KEY': 'always the same' };
  const { request } = await send(t, received, { headers });
  assert.equal(request.headers['x-tenant'], 'dresden');
  assert.equal(request.headers['content-type'], 'application/json');
  assert.equal(request.headers['idempotency-key'], exampleSubmission.idempotencyKey);
});

test('Files are never left behind: a format that has no place for them is refused.', async (t) => {
  const server = await startScriptedServer(t, received);
  const files = [{ pointer: '/foto', name: 'Hund.png', content: new Blob(['PNG']) }];
  for (const format of ['answers', 'urlencoded'] as const) {
    const target = new HttpTarget({ url: server.url, format });
    await assert.rejects(target.send({ ...exampleSubmission, files }, new AbortController().signal), TypeError);
  }
  assert.deepEqual(server.seen, []);
});

test('A header that HTTP does not allow is refused before anybody fills in the form.', () => {
  assert.throws(() => new HttpTarget({ url: 'http://127.0.0.1/', headers: { 'X Y': '1' } }), TypeError);
  assert.throws(() => new HttpTarget({ url: 'http://127.0.0.1/', headers: { 'X-Y': 'a\nb' } }), TypeError);
  assert.throws(() => new HttpTarget({ url: 'http://127.0.0.1/', receiptId: 'body' }), TypeError);
});

test('Issues of the receiver keep pointer, code, parameters and sentence.', async (t) => {
  const error = { pointer: '/plz', code: 'maxLength', params: { limit: 5 }, detail: 'Too long.' };
  const script = answerProblem(422, { status: 422, detail: 'One issue.', errors: [error] });
  assert.deepEqual((await send(t, script)).outcome, {
    type: 'rejected',
    detail: 'One issue.',
    issues: [{ ...error, severity: 'error', labels: [] }],
  });
});

test('A problem without issues is a failure that can be told apart by its type.', async (t) => {
  const script = answerProblem(422, { type: 'https://example.org/key-reused', detail: 'Key used twice.', errors: [] });
  const { outcome } = await send(t, script);
  assert.deepEqual(outcome, {
    type: 'failed',
    reason: 'status',
    status: 422,
    retryAfter: undefined,
    problem: 'https://example.org/key-reused',
    detail: 'Key used twice.',
  });
});

test('Issues in a status that is no verdict on the answers do not count as a rejection.', async (t) => {
  const { outcome } = await send(t, answerProblem(503, { errors: [{ pointer: '/plz' }] }, { 'Retry-After': '7' }));
  assert.deepEqual(outcome, {
    type: 'failed',
    reason: 'status',
    status: 503,
    retryAfter: 7,
    problem: undefined,
    detail: undefined,
  });
});

test('A redirect is not followed.', async (t) => {
  const server = await startScriptedServer(t, (response) => response.writeHead(307, { Location: '/other' }).end());
  const outcome = await new HttpTarget({ url: server.url }).send(exampleSubmission, new AbortController().signal);
  assert.deepEqual(outcome, { type: 'failed', reason: 'redirect', status: 307 });
  assert.equal(server.seen.length, 1);
});

test('A wrapped fetch that follows redirects all the same is found out.', async (t) => {
  const script: Script = (response, request) =>
    request.url === '/send' ? response.writeHead(307, { Location: '/login' }).end() : received(response, request);
  const following: typeof fetch = (input, init) => fetch(input, { ...init, redirect: 'follow' });
  const { outcome } = await send(t, script, { fetch: following });
  assert.deepEqual(outcome, { type: 'failed', reason: 'redirect', status: 201 });
});

test('A wrapped fetch that loses the signal can still be aborted and runs out of time.', async (t) => {
  const deaf: typeof fetch = (input, init) => fetch(input, { ...init, signal: null });
  const { outcome } = await send(t, () => undefined, { fetch: deaf, timeoutMs: 100 });
  assert.deepEqual(outcome, { type: 'failed', reason: 'timeout' });
  const controller = new AbortController();
  const server = await startScriptedServer(t, () => controller.abort());
  const target = new HttpTarget({ url: server.url, fetch: deaf });
  await assert.rejects(target.send(exampleSubmission, controller.signal), { name: 'AbortError' });
});

test('An address that is none is a failure, not an exception.', async () => {
  const target = new HttpTarget({ url: 'http://' });
  assert.deepEqual(await target.send(exampleSubmission, new AbortController().signal), {
    type: 'failed',
    reason: 'network',
  });
});
