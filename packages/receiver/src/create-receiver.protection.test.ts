import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { RunningReceiver } from '../testing/running-receiver.js';
import { exampleResponse, exampleSubmission } from '../testing/store-contract.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { openStore } from './store/open-store.js';

const day = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

test('An address that sends too often is asked to wait, and the forms stay readable.', async (t) => {
  const receiver = await RunningReceiver.start(t, { rateLimit: 2 });
  const statuses = [];
  for (let count = 0; count < 3; count += 1) statuses.push((await receiver.post()).status);
  assert.deepEqual(statuses, [201, 201, 429]);
  const refused = await receiver.post();
  assert.match(refused.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
  assert.ok(Number(refused.headers.get('Retry-After')) > 0);
  assert.equal((await fetch(`${receiver.url}/forms`)).status, 200);
});

test('Behind a proxy the addresses that it names are counted, and without one they are not believed.', async (t) => {
  const behind = await RunningReceiver.start(t, { rateLimit: 1, proxies: 1 });
  const direct = await RunningReceiver.start(t, { rateLimit: 1 });
  for (const [receiver, second] of [
    [behind, 201],
    [direct, 429],
  ] as const) {
    assert.equal((await receiver.post(undefined, { 'X-Forwarded-For': '192.0.2.1' })).status, 201);
    assert.equal((await receiver.post(undefined, { 'X-Forwarded-For': '192.0.2.2' })).status, second);
  }
});

const head = 'POST /forms/hund-anmelden/submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
for (const [what, sent] of [
  ['a head', head],
  ['a body', `${head}Content-Length: 500\r\n\r\n{"form":`],
] as const) {
  test(`Whoever begins ${what} and never ends it is answered 408 and let go.`, async (t) => {
    const receiver = await RunningReceiver.start(t, { patience: { head: 200, request: 300 } });
    const socket = connect(Number(new URL(receiver.url).port), '127.0.0.1').setEncoding('utf8');
    socket.write(sent);
    let answer = '';
    for await (const text of socket) answer += text;
    assert.match(answer, /^HTTP\/1\.1 408 /);
    assert.deepEqual(await receiver.rows(), []);
  });
}

test('What is older than the retention period is deleted at the start, with a line in the audit.', async (t) => {
  const databaseUrl = pathToFileURL(join(await temporaryFolder(t), 'received.db')).href;
  const store = await openStore(databaseUrl);
  for (const days of [91, 89, 8, 6]) {
    const id = `${days} days`;
    const submission = { ...exampleSubmission, id, receivedAt: ago(days) };
    await store.add(submission, { ...exampleResponse, submissionId: id, key: id });
  }
  const receiver = await RunningReceiver.start(t, { databaseUrl, retentionDays: 90 });
  await receiver.post();
  const left = async (sql: string) => (await receiver.rows(sql)).length;
  assert.equal(await left("SELECT 1 FROM submissions WHERE form_id = 'dog'"), 3);
  assert.equal(await left("SELECT 1 FROM kept_responses WHERE form_id = 'dog'"), 1);
  const [access] = await store.accesses(10);
  assert.deepEqual([access?.who, access?.action, access?.count], ['retention', 'delete', 1]);
  await store.close();
});
