import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { dogForm } from '../testing/dog-form.js';
import { RunningReceiver } from '../testing/running-receiver.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { createReceiver } from './create-receiver.js';

test('The receiver says that it is well.', async (t) => {
  const { url } = await RunningReceiver.start(t);
  const response = await fetch(`${url}/health`);
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), { status: 'ok' });
});

test('The forms are listed with id, version, title and language.', async (t) => {
  const { url } = await RunningReceiver.start(t);
  assert.deepEqual(await (await fetch(`${url}/forms`)).json(), {
    forms: [{ id: 'hund-anmelden', version: '1.2.0', title: 'Hund anmelden', language: 'de' }],
  });
});

test('A definition is served as it is, and only once to whoever asks again.', async (t) => {
  const { url } = await RunningReceiver.start(t);
  const response = await fetch(`${url}/forms/hund-anmelden`);
  assert.match(response.headers.get('Content-Type') ?? '', /^application\/json/);
  assert.deepEqual(await response.json(), dogForm);
  const etag = response.headers.get('ETag')!;
  for (const tags of [etag, `"other", W/${etag}`, '*']) {
    const again = await fetch(`${url}/forms/hund-anmelden`, { headers: { 'If-None-Match': tags } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
  }
  const changed = await fetch(`${url}/forms/hund-anmelden`, { headers: { 'If-None-Match': '"other"' } });
  assert.equal(changed.status, 200);
});

test('An unknown form is a problem with a name.', async (t) => {
  const { url } = await RunningReceiver.start(t);
  const response = await fetch(`${url}/forms/katze`);
  assert.equal(response.status, 404);
  const { type } = (await response.json()) as { type: string };
  assert.equal(type, 'https://amtform.dev/problems/form-unknown');
});

test('Forms can come from a folder.', async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, 'hund.form.json'), JSON.stringify(dogForm));
  const receiver = await RunningReceiver.start(t, { definitions: folder });
  assert.equal((await receiver.post()).status, 201);
});

test('Every answer forbids guessing its media type.', async (t) => {
  const { url } = await RunningReceiver.start(t);
  for (const path of ['/health', '/forms/hund-anmelden', '/nowhere']) {
    assert.equal((await fetch(`${url}${path}`)).headers.get('X-Content-Type-Options'), 'nosniff');
  }
});

test('Closing twice does no harm, and a request at that moment is still answered.', async (t) => {
  const databaseUrl = `file:${join(await temporaryFolder(t), 'received.db')}`;
  const server = await createReceiver({ definitions: [dogForm], databaseUrl });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const closed = new Promise((resolve) => {
    server.server.once('request', () => resolve(Promise.all([server.close(), server.close()])));
  });
  assert.equal((await fetch(`${url}/health`)).status, 200);
  await closed;
});
