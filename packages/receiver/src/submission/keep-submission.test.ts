import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { storedRows } from '../../testing/stored-rows.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { openSqlite } from '../store/sqlite/open-sqlite.js';
import { keepSubmission } from './keep-submission.js';

async function openStore(t: TestContext) {
  const url = pathToFileURL(join(await temporaryFolder(t), 'received.db')).href;
  const store = await openSqlite(url);
  t.after(() => store.close());
  return { store, url };
}

function submission(key: string) {
  return {
    formId: 'dog',
    formVersion: '1.0.0',
    language: 'de',
    answers: { a: 'ä' },
    attachments: [],
    key,
    bodyHash: 'hash',
  };
}

test('A submission is kept under the id that its sender is told.', async (t) => {
  const { store, url } = await openStore(t);
  const response = await keepSubmission(submission('key-1'), store);
  const { id, receivedAt } = JSON.parse(response!.body) as { id: string; receivedAt: string };
  assert.match(receivedAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.deepEqual(await storedRows(url), [
    {
      id,
      form_id: 'dog',
      form_version: '1.0.0',
      language: 'de',
      answers: '{"a":"ä"}',
      received_at: receivedAt,
      confirmed: '[]',
    },
  ]);
});

test('An id that is taken is replaced by the next one.', async (t) => {
  const { store, url } = await openStore(t);
  const ids = ['AAAA', 'AAAA', 'AAAA', 'BBBB'];
  const makeId = () => ids.shift()!;
  await keepSubmission(submission('key-1'), store, makeId);
  const second = await keepSubmission(submission('key-2'), store, makeId);
  assert.equal(second?.submissionId, 'BBBB');
  assert.deepEqual(
    (await storedRows(url)).map((row) => row['id']),
    ['AAAA', 'BBBB'],
  );
});

test('A source of ids that only repeats itself ends in an error, and nothing is overwritten.', async (t) => {
  const { store, url } = await openStore(t);
  await keepSubmission(submission('key-1'), store, () => 'AAAA');
  await assert.rejects(
    keepSubmission(submission('key-2'), store, () => 'AAAA'),
    /No free receipt id/,
  );
  assert.equal((await storedRows(url)).length, 1);
});

test('A key that was used meanwhile keeps nothing.', async (t) => {
  const { store, url } = await openStore(t);
  await keepSubmission(submission('key-1'), store);
  assert.equal(await keepSubmission(submission('key-1'), store), undefined);
  assert.equal((await storedRows(url)).length, 1);
});
