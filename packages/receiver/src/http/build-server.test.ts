import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { createAjvValidate } from '@amtform/validation/ajv';
import { dogAnswers, dogEnvelope, dogForm } from '../../testing/dog-form.js';
import { usualLimits } from '../attachments/attachment-limits.js';
import { serveForms } from '../forms/serve-forms.js';
import type { Store } from '../store/store.js';
import { StoreUnavailable } from '../store/store-unavailable.js';
import { buildServer } from './build-server.js';

const secret = 'Geheimrat';

/** A store in which everything fails with the same error. */
function failingStore(error: Error): Store {
  const fail = () => Promise.reject(error);
  return {
    ping: fail,
    findResponse: fail,
    add: fail,
    list: fail,
    find: fail,
    findAttachment: fail,
    remove: fail,
    removeReceivedBefore: fail,
    forgetResponsesBefore: fail,
    addAccess: fail,
    accesses: fail,
    close: () => Promise.resolve(),
  };
}

/** Sends to a server with this store, and returns what the server answered and logged. */
async function exchange(store: Store, body: string) {
  const validate = createAjvValidate();
  const forms = serveForms([dogForm], validate);
  const reception = { forms, validate, store, attachments: { limits: usualLimits } };
  let log = '';
  const logger = { write: (line: string) => void (log += line) };
  const server = await buildServer(reception, {
    allowedOrigins: [],
    bodyLimit: 10_000,
    logger,
    patience: { head: 1000, request: 1000 },
    rateLimit: 100,
    proxies: 0,
    clerks: [],
  });
  const sent = await server.inject({
    method: 'POST',
    url: `/forms/hund-anmelden/submissions?name=${secret}`,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    payload: body,
  });
  const health = await server.inject('/ready');
  await server.close();
  return { sent, health, log };
}

const body = JSON.stringify(dogEnvelope({ ...dogAnswers, name: secret }));

test('A store that cannot work now is a 503 that asks to try again.', async () => {
  const { sent, health, log } = await exchange(failingStore(new StoreUnavailable('SQLITE_FULL')), body);
  for (const response of [sent, health]) {
    assert.equal(response.statusCode, 503);
    assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
    assert.equal(response.headers['retry-after'], '10');
  }
  assert.match(log, /"type":"StoreUnavailable".*"code":"SQLITE_FULL"/);
});

test('An error that nobody foresaw is a 500 that tells nothing, and the log tells where it was.', async () => {
  const { sent, health, log } = await exchange(failingStore(new RangeError(`${secret} broke /var/lib/db`)), body);
  assert.equal(sent.statusCode, 500);
  assert.equal(health.statusCode, 500);
  assert.deepEqual(sent.json(), {
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    detail: 'The receiver could not handle the request.',
  });
  assert.match(log, /"type":"RangeError".*build-server/);
});

test('The log holds requests by their route, and never an answer, whatever goes wrong.', async () => {
  const faults = [
    new StoreUnavailable('SQLITE_FULL', { cause: new Error(secret) }),
    new RangeError(secret),
    Object.assign(new Error(secret), { statusCode: 400 }),
  ];
  const bodies = [body, body.slice(0, -5), JSON.stringify(dogEnvelope({ name: secret, [secret]: 1 })), `"${secret}"`];
  for (const fault of faults) {
    for (const text of bodies) {
      const { log } = await exchange(failingStore(fault), text);
      assert.match(log, /"method":"POST","route":"\/forms\/:id\/submissions"/);
      assert.doesNotMatch(log, new RegExp(secret));
      assert.doesNotMatch(log, /127\.0\.0\.1/);
    }
  }
});
