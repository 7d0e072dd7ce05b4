import assert from 'node:assert/strict';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { storedRows } from '../../testing/stored-rows.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { LibsqlStore } from './libsql-store.js';

const submission = {
  id: 'K7MX-4P9R-2WTD',
  formId: 'dog',
  formVersion: '1.0.0',
  language: 'de',
  answers: '{"name":"Zoë"}',
  receivedAt: '2026-03-01T12:00:00.000Z',
};
const response = { submissionId: submission.id, bodyHash: 'h', status: 201, body: '{"id":"K7MX-4P9R-2WTD"}' };

async function fileUrl(t: TestContext, name = 'received.db') {
  return pathToFileURL(join(await temporaryFolder(t), name)).href;
}

async function open(t: TestContext, url: string) {
  const store = await LibsqlStore.open(url);
  t.after(() => store.close());
  return store;
}

test('What was added is there after closing and opening again.', async (t) => {
  const url = await fileUrl(t);
  const first = await LibsqlStore.open(url);
  assert.equal(await first.add(submission, { ...response, key: 'key-1' }), 'added');
  first.close();
  const second = await open(t, url);
  assert.deepEqual(await second.findResponse('dog', 'key-1'), response);
  assert.equal((await storedRows(url)).length, 1);
});

test('A key counts within its form only.', async (t) => {
  const url = await fileUrl(t);
  const store = await open(t, url);
  await store.add(submission, { ...response, key: 'key-1' });
  assert.equal(await store.findResponse('cat', 'key-1'), undefined);
  const other = { ...submission, id: 'other', formId: 'cat' };
  assert.equal(await store.add(other, { ...response, submissionId: 'other', key: 'key-1' }), 'added');
});

test('A taken key or a taken id keeps nothing, not even half of it.', async (t) => {
  const url = await fileUrl(t);
  const store = await open(t, url);
  await store.add(submission, { ...response, key: 'key-1' });
  assert.equal(
    await store.add({ ...submission, id: 'other' }, { ...response, submissionId: 'other', key: 'key-1' }),
    'key-taken',
  );
  assert.equal(await store.add(submission, { ...response, key: 'key-2' }), 'id-taken');
  assert.equal((await storedRows(url)).length, 1);
  assert.equal(await store.findResponse('dog', 'key-2'), undefined);
});

test('A deleted submission takes its key with it.', async (t) => {
  const url = await fileUrl(t);
  const store = await open(t, url);
  await store.add(submission, { ...response, key: 'key-1' });
  const office = createClient({ url });
  await office.batch(['PRAGMA foreign_keys = ON', 'DELETE FROM submissions']);
  office.close();
  assert.equal(await store.findResponse('dog', 'key-1'), undefined);
});

test('Letters of all kinds in the path name the file that they name.', async (t) => {
  const folder = await temporaryFolder(t);
  const path = join(folder, 'Eingänge 100% #1.db');
  const store = await open(t, pathToFileURL(path).href);
  await store.add(submission, { ...response, key: 'key-1' });
  assert.ok((await stat(path)).size > 0);
});

test('A database that another program holds is unavailable, and works again afterwards.', async (t) => {
  const url = await fileUrl(t);
  const store = await open(t, url);
  const office = createClient({ url });
  t.after(() => office.close());
  const held = await office.transaction('write');
  await assert.rejects(store.add(submission, { ...response, key: 'key-1' }), { name: 'StoreUnavailable' });
  await held.rollback();
  assert.equal(await store.add(submission, { ...response, key: 'key-1' }), 'added');
  assert.equal((await storedRows(url)).length, 1);
});

test('A closed store is unavailable in everything it does.', async (t) => {
  const store = await LibsqlStore.open(await fileUrl(t));
  store.close();
  const unavailable = { name: 'StoreUnavailable' };
  await assert.rejects(store.ping(), unavailable);
  await assert.rejects(store.findResponse('dog', 'key-1'), unavailable);
  await assert.rejects(store.add(submission, { ...response, key: 'key-1' }), unavailable);
});

test('A database of a newer receiver is left alone.', async (t) => {
  const url = await fileUrl(t);
  const client = createClient({ url });
  await client.execute('PRAGMA user_version = 99');
  client.close();
  await assert.rejects(LibsqlStore.open(url), { name: 'ConfigurationError', message: /version 99/ });
});

test('A file that is no database is named and left alone.', async (t) => {
  const path = join(await temporaryFolder(t), 'letter.txt');
  const text = 'Dear office, '.repeat(1000);
  await writeFile(path, text);
  await assert.rejects(LibsqlStore.open(pathToFileURL(path).href), {
    name: 'ConfigurationError',
    message: /letter\.txt/,
  });
  assert.equal((await stat(path)).size, text.length);
});

for (const url of ['file:/no/such/folder/received.db', 'file::memory:', 'http://127.0.0.1:1', 'received.db']) {
  test(`The address ${url} is refused.`, async () => {
    await assert.rejects(LibsqlStore.open(url), { name: 'ConfigurationError' });
  });
}
