import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { dogAnswers, dogEnvelope, dogForm } from '../testing/dog-form.js';
import { RunningReceiver } from '../testing/running-receiver.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { createReceiver } from './create-receiver.js';

const key = { 'Idempotency-Key': '8e03978e-40d5-43e8-bc93-6894a57f9324' };
const otherBody = dogEnvelope({ ...dogAnswers, name: 'Ada' });

test('A submission gets a receipt, and the database holds what was sent.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  const { status, headers, body } = await receiver.post();
  assert.equal(status, 201);
  assert.deepEqual(Object.keys(body), ['id', 'receivedAt']);
  assert.equal(headers.get('Location'), `/forms/hund-anmelden/submissions/${body.id}`);
  assert.equal(headers.get('Cache-Control'), 'no-store');
  assert.equal(headers.get('Idempotency-Replayed'), null);
  const [row, ...others] = await receiver.rows();
  assert.equal(others.length, 0);
  assert.deepEqual(
    { ...row, answers: JSON.parse(String(row?.['answers'])) },
    {
      id: body.id,
      form_id: 'hund-anmelden',
      form_version: '1.2.0',
      language: 'de',
      answers: dogAnswers,
      received_at: body.receivedAt,
      confirmed: '[]',
    },
  );
});

test('The same submission sent again gets the same answer and is stored once.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  const first = await receiver.post(dogEnvelope(), key);
  const second = await receiver.post(dogEnvelope(), { 'Idempotency-Key': `"${key['Idempotency-Key']}"` });
  assert.equal(second.status, 201);
  assert.deepEqual(second.body, first.body);
  assert.equal(second.headers.get('Location'), first.headers.get('Location'));
  assert.equal(second.headers.get('Idempotency-Replayed'), 'true');
  assert.equal((await receiver.rows()).length, 1);
});

test('Another body under the same key is refused and changes nothing.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  const first = await receiver.post(dogEnvelope(), key);
  const second = await receiver.post(otherBody, key);
  assert.equal(second.status, 422);
  assert.equal(second.body.type, 'https://amtform.dev/problems/idempotency-key-reused');
  assert.equal(second.body.errors, undefined);
  assert.deepEqual((await receiver.post(dogEnvelope(), key)).body, first.body);
  assert.equal((await receiver.rows()).length, 1);
});

test('A refused submission does not use up its key.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  assert.equal((await receiver.post(dogEnvelope({}), key)).status, 422);
  assert.equal((await receiver.post(dogEnvelope(), key)).status, 201);
});

test('Twenty equal requests at once become one submission with one receipt.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  const responses = await Promise.all(Array.from({ length: 20 }, () => receiver.post(dogEnvelope(), key)));
  assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([201]));
  assert.equal(new Set(responses.map(({ body }) => body.id)).size, 1);
  assert.equal(responses.filter(({ headers }) => headers.get('Idempotency-Replayed') === null).length, 1);
  assert.equal((await receiver.rows()).length, 1);
});

test('Two bodies racing for one key become one submission and one refusal.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  const bodies = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? dogEnvelope() : otherBody));
  const responses = await Promise.all(bodies.map((body) => receiver.post(body, key)));
  const statuses = responses.map(({ status }) => status);
  assert.deepEqual([statuses.filter((s) => s === 201).length, statuses.filter((s) => s === 422).length], [10, 10]);
  assert.equal((await receiver.rows()).length, 1);
});

test('Twenty different submissions at once are twenty submissions.', async (t) => {
  const receiver = await RunningReceiver.start(t);
  const responses = await Promise.all(Array.from({ length: 20 }, () => receiver.post()));
  const ids = responses.map(({ body }) => body.id).sort();
  assert.deepEqual((await receiver.rows()).map(({ id }) => id).sort(), ids);
  assert.equal(new Set(ids).size, 20);
});

test('After a restart the receipt is repeated, even when the form has a new version by then.', async (t) => {
  const databaseUrl = pathToFileURL(join(await temporaryFolder(t), 'received.db')).href;
  const first = await createReceiver({ definitions: [dogForm], databaseUrl });
  const answer = await first.inject({
    method: 'POST',
    url: '/forms/hund-anmelden/submissions',
    headers: { ...key, 'Content-Type': 'application/json' },
    payload: JSON.stringify(dogEnvelope()),
  });
  await first.close();
  const receiver = await RunningReceiver.start(t, { databaseUrl, definitions: [{ ...dogForm, version: '2.0.0' }] });
  const repeated = await receiver.post(dogEnvelope(), key);
  assert.equal(repeated.status, 201);
  assert.deepEqual(repeated.body, answer.json());
  assert.equal((await receiver.post(dogEnvelope())).status, 409);
  assert.equal((await receiver.rows()).length, 1);
});
