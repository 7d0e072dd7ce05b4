import assert from 'node:assert/strict';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { exampleResponse, exampleSubmission, storeContract } from '../../../testing/store-contract.js';
import { storedRows } from '../../../testing/stored-rows.js';
import { temporaryFolder } from '../../../testing/temporary-folder.js';
import { migrations } from './migrations.js';
import { openSqlite } from './open-sqlite.js';

async function newUrl(t: TestContext) {
  return pathToFileURL(join(await temporaryFolder(t), 'received.db')).href;
}

storeContract('SQLite', { newUrl, open: openSqlite });

test('A database of the first version keeps its submissions and what their senders were told.', async (t) => {
  const url = await newUrl(t);
  const old = createClient({ url });
  await old.batch([
    ...migrations[0]!,
    "INSERT INTO submissions VALUES ('A', 'dog', '1.0.0', 'de', '{}', '2026-01-01T00:00:00.000Z')",
    "INSERT INTO idempotency_keys VALUES ('dog', 'key-1', 'h', 201, 'told', 'A')",
    'PRAGMA user_version = 1',
  ]);
  old.close();
  const store = await openSqlite(url);
  t.after(() => store.close());
  assert.equal((await store.find('A'))?.formVersion, '1.0.0');
  assert.equal((await store.findResponse('dog', 'key-1'))?.body, 'told');
});

test('Letters of all kinds in the path name the file that they name.', async (t) => {
  const path = join(await temporaryFolder(t), 'Eingänge 100% #1.db');
  const store = await openSqlite(pathToFileURL(path).href);
  t.after(() => store.close());
  await store.add(exampleSubmission, exampleResponse);
  assert.ok((await stat(path)).size > 0);
});

test('A database that another program holds is unavailable, and works again afterwards.', async (t) => {
  const url = await newUrl(t);
  const store = await openSqlite(url);
  t.after(() => store.close());
  const office = createClient({ url });
  t.after(() => office.close());
  const held = await office.transaction('write');
  await assert.rejects(store.add(exampleSubmission, exampleResponse), { name: 'StoreUnavailable' });
  await held.rollback();
  assert.equal(await store.add(exampleSubmission, exampleResponse), 'added');
  assert.equal((await storedRows(url)).length, 1);
});

test('A database of a newer receiver is left alone.', async (t) => {
  const url = await newUrl(t);
  const client = createClient({ url });
  await client.execute('PRAGMA user_version = 99');
  client.close();
  await assert.rejects(openSqlite(url), { name: 'ConfigurationError', message: /version 99/ });
});

test('A file that is no database is named and left alone.', async (t) => {
  const path = join(await temporaryFolder(t), 'letter.txt');
  const text = 'Dear office, '.repeat(1000);
  await writeFile(path, text);
  await assert.rejects(openSqlite(pathToFileURL(path).href), { name: 'ConfigurationError', message: /letter\.txt/ });
  assert.equal((await stat(path)).size, text.length);
});

for (const url of ['file:/no/such/folder/received.db', 'file::memory:', 'http://127.0.0.1:1', 'received.db']) {
  test(`The address ${url} is refused.`, async () => {
    await assert.rejects(openSqlite(url), { name: 'ConfigurationError' });
  });
}
