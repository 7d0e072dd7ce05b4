import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { dogForm } from '../testing/dog-form.js';
import { planEnvelope, planForm, png, referenceTo } from '../testing/plan-form.js';
import { RunningReceiver } from '../testing/running-receiver.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import type { ReceiverOptions } from './create-receiver.js';
import { UploadFolder } from './uploads/upload-folder.js';

const path = '/forms/plan/submissions';
const picture = new Uint8Array(Buffer.concat([png, randomBytes(300_000)]));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function start(t: TestContext, options: Partial<ReceiverOptions> = {}) {
  const folder = join(await temporaryFolder(t), 'uploads');
  const receiver = await RunningReceiver.start(t, { definitions: [planForm, dogForm], uploads: folder, ...options });
  return { folder, receiver, url: `${receiver.url}/forms/plan/uploads` };
}

const tus = (method: string, headers: Record<string, string>, body?: Uint8Array): RequestInit => ({
  method,
  headers: { 'Tus-Resumable': '1.0.0', ...headers },
  ...(body && { body: new Uint8Array(body) }),
});
const patch = (offset: number, body: Uint8Array) =>
  tus('PATCH', { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' }, body);

async function begin(url: string, length = picture.length): Promise<string> {
  const response = await fetch(url, tus('POST', { 'Upload-Length': String(length) }));
  assert.equal(response.status, 201, await response.text());
  return new URL(response.headers.get('Location')!, url).href;
}

async function uploaded(url: string, bytes = picture): Promise<string> {
  const upload = await begin(url, bytes.length);
  assert.equal((await fetch(upload, patch(0, bytes))).status, 204);
  return upload;
}

const answers = { plan: referenceTo(picture) };
const naming = (upload: string, bytes = picture) =>
  planEnvelope(
    [{ pointer: '/plan', name: 'Plan.png', type: 'image/png', sha256: sha256(bytes), upload }],
    bytes === picture ? answers : { plan: referenceTo(bytes) },
  );
interface Faults {
  readonly body: { readonly errors: readonly { readonly pointer: string; readonly code: string }[] };
}
const codes = ({ body }: Faults) => body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

test('A file that was uploaded ahead is stored with the submission that names it, and is gone from the folder.', async (t) => {
  const { receiver, url, folder } = await start(t);
  const upload = await uploaded(url);
  const key = { 'Idempotency-Key': randomUUID() };
  const first = await receiver.post(naming(upload), key, path);
  assert.equal(first.status, 201, JSON.stringify(first.body));
  const [file] = await receiver.rows('SELECT * FROM attachments JOIN files USING (hash)');
  assert.equal(file?.['hash'], sha256(picture));
  assert.equal(sha256(new Uint8Array(file['bytes'] as ArrayBuffer)), sha256(picture));
  assert.deepEqual(await readdir(folder), []);

  // The answer may have been lost: by its upload, which is gone, or by its bytes it is the same submission.
  const content = Buffer.from(picture).toString('base64');
  const brought = planEnvelope([{ pointer: '/plan', name: 'Plan.png', type: 'image/png', content }], answers);
  for (const again of [naming(upload), brought]) {
    const { headers, body } = await receiver.post(again, key, path);
    assert.equal(headers.get('Idempotency-Replayed'), 'true');
    assert.deepEqual(body, first.body);
  }
  assert.equal((await receiver.rows()).length, 1);
});

test('After a connection that was cut the receiver tells what it has, and takes only the rest.', async (t) => {
  const { receiver, url } = await start(t);
  const upload = await begin(url);
  const half = 150_000;
  await new Promise<void>((resolve) => {
    const { method, headers } = patch(0, new Uint8Array());
    const length = { 'Content-Length': String(picture.length) };
    const sending = request(upload, { method, headers: { ...(headers as Record<string, string>), ...length } });
    sending.on('error', () => resolve());
    sending.write(picture.subarray(0, half), () => setTimeout(() => sending.destroy(), 100));
  });
  const has = Number((await fetch(upload, tus('HEAD', {}))).headers.get('Upload-Offset'));
  assert.ok(has > 0 && has <= half, `${has} bytes arrived before the cut`);
  assert.equal((await fetch(upload, patch(0, picture))).status, 409, 'what is there is not taken again');
  assert.equal((await fetch(upload, patch(has, picture.subarray(has)))).status, 204);
  assert.equal((await receiver.post(naming(upload), {}, path)).status, 201);
});

test('An upload that is not whole, not there or has other bytes is missing; the same submission with the bytes is taken.', async (t) => {
  const { receiver, url } = await start(t);
  const part = await begin(url);
  await fetch(part, patch(0, picture.subarray(0, 10)));
  const other = await uploaded(url, png);
  for (const upload of [part, other, `${url}/${'0'.repeat(32)}`, `${url}/..%2f..%2freceived.db`, 'x'])
    assert.deepEqual(codes(await receiver.post(naming(upload), {}, path)), ['/plan fileMissing'], upload);
  assert.deepEqual(await receiver.rows(), []);
  const content = Buffer.from(picture).toString('base64');
  const brought = planEnvelope([{ pointer: '/plan', name: 'Plan.png', type: 'image/png', content }], answers);
  assert.equal((await receiver.post(brought, {}, path)).status, 201);
});

test('Limits, content and virus scanner count for uploads as for all files.', async (t) => {
  const seen: number[] = [];
  const scanner = {
    scan: async (bytes: Uint8Array) => (seen.push(bytes.length), 'infected' as const),
    ping: async () => undefined,
  };
  const attachments = { maxBytes: picture.length, maxTotalBytes: picture.length + 20, maxCount: 2 };
  const { receiver, url } = await start(t, { scanner, attachments });
  const tooLong = await fetch(url, tus('POST', { 'Upload-Length': String(picture.length + 1) }));
  assert.equal(tooLong.status, 413);
  assert.match(tooLong.headers.get('Content-Type')!, /^application\/problem\+json/);
  assert.equal((await fetch(url, tus('POST', { 'Upload-Defer-Length': '1' }))).status, 411);
  const small = await begin(url, 3);
  assert.equal((await fetch(small, patch(0, picture))).status, 413, 'more than was said');

  const script = new TextEncoder().encode('MZ this runs');
  const running = await uploaded(url, script);
  assert.deepEqual(codes(await receiver.post(naming(running, script), {}, path)), ['/plan fileType']);
  const upload = await uploaded(url);
  assert.deepEqual(codes(await receiver.post(naming(upload), {}, path)), ['/plan fileInfected']);
  assert.deepEqual(seen, [picture.length]);
  const entry = { name: 'a.png', type: 'image/png', sha256: sha256(picture), upload };
  const photos = (count: number) => ({
    ...planEnvelope(Array.from({ length: count }, (_, index) => ({ ...entry, pointer: `/photos/${index}` }))),
    answers: { photos: Array.from({ length: count }, () => referenceTo(picture)) },
  });
  for (const count of [2, 3]) assert.equal((await receiver.post(photos(count), {}, path)).status, 413, String(count));
});

test('Nobody reads an upload, and a form that does not ask for uploads takes none.', async (t) => {
  const { receiver, url } = await start(t);
  const upload = await uploaded(url);
  for (const address of [upload, url]) {
    const response = await fetch(address);
    assert.equal(response.status, 405);
    assert.match(response.headers.get('Content-Type')!, /^application\/problem\+json/);
  }
  assert.equal((await fetch(`${receiver.url}/forms/hund-anmelden/uploads`, tus('POST', {}))).status, 404);
  assert.equal((await fetch(`${receiver.url}/forms/nowhere/uploads`, tus('POST', {}))).status, 404);
  assert.equal((await fetch(upload, tus('DELETE', {}))).status, 204);
  assert.equal((await fetch(upload, tus('HEAD', {}))).status, 404);
  const { receiver: without, url: nowhere } = await start(t, { uploads: undefined });
  assert.equal((await fetch(nowhere, tus('POST', {}))).status, 404);
  assert.match((await without.post(naming(upload), {}, path)).body.detail, /^attachments have to bring content/);
});

test('Pages of allowed origins may upload, others may not.', async (t) => {
  const { url } = await start(t, { allowedOrigins: ['https://www.town.example'] });
  const asked = {
    'Access-Control-Request-Method': 'PATCH',
    'Access-Control-Request-Headers': 'content-type,tus-resumable,upload-offset',
  };
  const ask = (origin: string) => fetch(`${url}/x`, { method: 'OPTIONS', headers: { ...asked, Origin: origin } });
  const { headers } = await ask('https://www.town.example');
  assert.equal(headers.get('Access-Control-Allow-Origin'), 'https://www.town.example');
  assert.match(headers.get('Access-Control-Allow-Methods')!, /PATCH/);
  assert.match(headers.get('Access-Control-Allow-Headers')!, /Upload-Offset/);
  assert.equal((await ask('https://elsewhere.example')).headers.get('Access-Control-Allow-Origin'), null);
  const begun = await fetch(url, tus('POST', { 'Upload-Length': '5', Origin: 'https://www.town.example' }));
  assert.equal(begun.headers.get('Access-Control-Allow-Origin'), 'https://www.town.example');
  assert.match(begun.headers.get('Access-Control-Expose-Headers')!, /Location.*Upload-Offset/);
});

test('What nobody fetches is deleted after its time, and only so much may wait.', async (t) => {
  const folder = await temporaryFolder(t);
  const begun = (uploads: UploadFolder) =>
    uploads.answer(new Request('http://x/uploads', tus('POST', { 'Upload-Length': '60' })));
  const uploads = await UploadFolder.open(folder, { maxBytes: 100, maxWaitingBytes: 100 });
  assert.deepEqual([(await begun(uploads)).status, (await begun(uploads)).status], [201, 503]);
  assert.equal(await uploads.removeExpired(), 0);
  const later = await UploadFolder.open(folder, { maxBytes: 100, maxWaitingBytes: 100, keptMs: 1 });
  // Longer than the one millisecond, on a fast machine too.
  await wait(20);
  assert.equal(await later.removeExpired(), 1);
  assert.deepEqual(await readdir(folder), []);
  assert.equal((await begun(later)).status, 201);
});

test('A receiver does not start with a folder for uploads that it cannot make.', async (t) => {
  await assert.rejects(start(t, { uploads: '/dev/null/uploads' }), { name: 'ConfigurationError', message: /UPLOADS/ });
});
