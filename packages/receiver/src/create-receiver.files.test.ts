import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { planAnswers, planEnvelope, planForm, png } from '../testing/plan-form.js';
import { RunningReceiver } from '../testing/running-receiver.js';

const path = '/forms/plan/submissions';
const start = (t: Parameters<typeof RunningReceiver.start>[0], options = {}) =>
  RunningReceiver.start(t, { definitions: [planForm], ...options });
const inline = (bytes: Uint8Array, pointer = '/plan') => ({
  pointer,
  name: 'Plan.png',
  type: 'image/png',
  content: Buffer.from(bytes).toString('base64'),
});
const codes = ({ body }: { body: { errors?: { pointer: string; code: string }[] } }) =>
  body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

function multipart(envelope: object, files: readonly (readonly [string, Uint8Array])[]) {
  const form = new FormData();
  form.append('submission', JSON.stringify(envelope));
  for (const [pointer, bytes] of files) form.append(pointer, new Blob([new Uint8Array(bytes)]), 'Plan.png');
  return form;
}

test('An envelope brings files in base64; they are stored byte by byte.', async (t) => {
  const receiver = await start(t);
  const { status, body } = await receiver.post(planEnvelope([inline(png)]), {}, path);
  assert.equal(status, 201, JSON.stringify(body));
  const [file] = await receiver.rows('SELECT * FROM attachments JOIN files USING (hash)');
  assert.deepEqual(new Uint8Array(file?.['bytes'] as ArrayBuffer), png);
  assert.equal(file?.['pointer'], '/plan');
});

test('An answer that names a file is refused without that file, or with another one.', async (t) => {
  const receiver = await start(t);
  const other = new Uint8Array([...png, 9]);
  for (const attachments of [undefined, [], [inline(other)]]) {
    assert.deepEqual(codes(await receiver.post(planEnvelope(attachments), {}, path)), ['/plan fileMissing']);
  }
  const photos = { photos: [planAnswers.plan, planAnswers.plan] };
  assert.deepEqual(codes(await receiver.post(planEnvelope([inline(png, '/photos/0')], photos), {}, path)), [
    '/photos/1 fileMissing',
  ]);
  assert.deepEqual(await receiver.rows(), []);
});

test('The same files in another format under the same key are the same submission.', async (t) => {
  const receiver = await start(t);
  const headers = { 'Idempotency-Key': randomUUID() };
  const first = await receiver.post(planEnvelope([inline(png)]), headers, path);
  const body = multipart(planEnvelope(), [['/plan', png]]);
  const second = await fetch(`${receiver.url}${path}`, { method: 'POST', body, headers });
  assert.equal(second.headers.get('Idempotency-Replayed'), 'true');
  assert.deepEqual(await second.json(), first.body);
  assert.equal((await receiver.rows()).length, 1);
});

test('The envelope of a multipart body may name its type, as the form itself does.', async (t) => {
  const receiver = await start(t);
  const type = 'multipart/form-data; boundary=amtform-1';
  const part = (head: string) => `--amtform-1\r\nContent-Disposition: form-data; ${head}\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(part('name="submission"\r\nContent-Type: application/json') + JSON.stringify(planEnvelope())),
    Buffer.from(`\r\n${part('name="/plan"; filename="Plan.png"\r\nContent-Type: image/png')}`),
    png,
    Buffer.from('\r\n--amtform-1--\r\n'),
  ]);
  const { status, body: answer } = await receiver.post(new Uint8Array(body), { 'Content-Type': type }, path);
  assert.equal(status, 201, JSON.stringify(answer));
  const [file] = await receiver.rows('SELECT * FROM files');
  assert.deepEqual(new Uint8Array(file?.['bytes'] as ArrayBuffer), png);
});

test('Confirmations travel in multipart too.', async (t) => {
  const receiver = await start(t);
  const confirmed = [{ pointer: '/count', warning: 'many' }];
  const envelope = { ...planEnvelope(undefined, { count: 50 }), confirmed };
  const body = multipart(envelope, []);
  const headers = { 'Idempotency-Key': randomUUID() };
  assert.equal((await fetch(`${receiver.url}${path}`, { method: 'POST', body, headers })).status, 201);
  assert.deepEqual(JSON.parse(String((await receiver.rows())[0]?.['confirmed'])), confirmed);
});

for (const [what, attachments] of [
  ['no list', {}],
  ['an entry without a pointer', [{ name: 'a', content: '' }]],
  ['an entry without content', [{ pointer: '/plan', name: 'a' }]],
  ['named by an upload alone', [{ pointer: '/plan', name: 'a', sha256: '', upload: '/uploads/1' }]],
  ['content that is no base64', [{ ...inline(png), content: 'a b' }]],
] as const) {
  test(`Attachments that are ${what} are refused by name.`, async (t) => {
    const { status, body } = await (await start(t)).post(planEnvelope(attachments), {}, path);
    assert.equal(status, 422);
    assert.match((body as { detail: string }).detail, /attachments/);
  });
}

test('More or larger files than allowed are refused in an envelope too.', async (t) => {
  const limits = { maxCount: 1, maxBytes: png.length, maxTotalBytes: 100 };
  const receiver = await start(t, { attachments: limits });
  const large = new Uint8Array([...png, 1]);
  assert.equal((await receiver.post(planEnvelope([inline(png), inline(png)]), {}, path)).status, 413);
  assert.equal((await receiver.post(planEnvelope([inline(large)]), {}, path)).status, 413);
  assert.equal((await receiver.post(planEnvelope([inline(png)]), {}, path)).status, 201);
});

test('The hash that an answer names is that of the file.', () => {
  const hash = createHash('sha256').update(png).digest('base64url');
  assert.ok(planAnswers.plan.includes(hash));
});
