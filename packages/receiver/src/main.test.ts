import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { dogEnvelope, dogForm } from '../testing/dog-form.js';
import { bundleMain, ReceiverProcess } from '../testing/receiver-process.js';
import { storedRows } from '../testing/stored-rows.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

async function setUp(t: TestContext) {
  const folder = await temporaryFolder(t);
  const forms = join(folder, 'forms');
  await mkdir(forms);
  await writeFile(join(forms, 'hund.form.json'), JSON.stringify(dogForm));
  const database = join(folder, 'received.db');
  return { main: await bundleMain(t), folder, database, environment: { FORMS: forms, DATABASE: database, PORT: '0' } };
}

test('A wrong configuration ends with one line that says what is wrong.', async (t) => {
  const { main, folder, environment } = await setUp(t);
  for (const [wrong, expected] of [
    [{}, /^amtform-receiver: FORMS is missing: .*\n$/],
    [{ ...environment, FORMS: folder }, /^amtform-receiver: There is no \*\.form\.json in .*\n$/],
    [{ ...environment, PORT: 'x' }, /^amtform-receiver: PORT has to be .*\n$/],
    [{ ...environment, DATABASE: join(folder, 'no/such/folder/x.db') }, /^amtform-receiver: The database .*\n$/],
    [{ ...environment, ALLOWED_ORIGINS: '*' }, /^amtform-receiver: “\*” is no origin\. .*\n$/],
  ] as const) {
    const receiver = ReceiverProcess.start(t, main, wrong);
    assert.equal(await receiver.ended(), 1);
    assert.match(receiver.output, expected);
  }
});

test('A port that is in use ends with one line that says so.', async (t) => {
  const { main, environment } = await setUp(t);
  const { port } = new URL(await ReceiverProcess.start(t, main, environment).url());
  const second = ReceiverProcess.start(t, main, { ...environment, PORT: port });
  assert.equal(await second.ended(), 1);
  assert.match(second.output, /^amtform-receiver: The port is in use already\. .*\n$/);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`On ${signal} the receiver finishes the request that it has begun, and ends well.`, async (t) => {
    const { main, database, environment } = await setUp(t);
    const receiver = ReceiverProcess.start(t, main, environment);
    const socket = connect(Number(new URL(await receiver.url()).port), '127.0.0.1').setEncoding('utf8');
    const body = JSON.stringify(dogEnvelope());
    const head = [
      'POST /forms/hund-anmelden/submissions HTTP/1.1',
      'Host: 127.0.0.1',
      'Content-Type: application/json',
      'Idempotency-Key: 8e03978e-40d5-43e8-bc93-6894a57f9324',
      `Content-Length: ${Buffer.byteLength(body)}`,
      // The server says when it has begun.
      'Expect: 100-continue',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    assert.match(String(await once(socket, 'data')), /^HTTP\/1\.1 100 /);
    const ended = receiver.stop(signal);
    socket.write(body);
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    assert.match(answer, /^HTTP\/1\.1 201 /);
    assert.equal(await ended, 0);
    assert.equal((await storedRows(`file:${database}`)).length, 1);
  });
}
