import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { dogAnswers, dogEnvelope, dogForm } from '../testing/dog-form.js';
import { PostgresCluster } from '../testing/postgres-cluster.js';
import { bundleMain, ReceiverProcess } from '../testing/receiver-process.js';
import { storedRows } from '../testing/stored-rows.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const rounds = 10;
const senders = 4;

/** Sends one submission; the receipt id, or undefined where no complete answer came. */
async function send(url: string, key: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/forms/hund-anmelden/submissions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(dogEnvelope({ ...dogAnswers, name: key })),
    });
    assert.equal(response.status, 201);
    return ((await response.json()) as { id: string }).id;
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    return undefined;
  }
}

/** Where a receiver keeps what it receives: what it is told, and the ids of what it holds, read past it. */
interface Place {
  readonly environment: Record<string, string>;
  readonly storedIds: () => Promise<readonly unknown[]>;
}

const places: Readonly<Record<string, (t: TestContext) => Promise<Place>>> = {
  SQLite: async (t) => {
    const database = join(await temporaryFolder(t), 'received.db');
    const storedIds = async () => (await storedRows(`file:${database}`)).map((row) => row['id']);
    return { environment: { DATABASE: database }, storedIds };
  },
  PostgreSQL: async (t) => {
    const cluster = await PostgresCluster.start(t);
    const storedIds = async () => (await cluster.query('received', 'SELECT id FROM submissions')).map(({ id }) => id);
    return { environment: { DATABASE_URL: await cluster.database('received') }, storedIds };
  },
};

for (const [name, makePlace] of Object.entries(places)) {
  test(`${name}: whatever moment the receiver is killed at, no confirmed submission is lost and none is stored twice.`, async (t) => {
    const place = await makePlace(t);
    const forms = join(await temporaryFolder(t), 'forms');
    await mkdir(forms);
    await writeFile(join(forms, 'hund.form.json'), JSON.stringify(dogForm));
    const main = await bundleMain(t);
    const environment = { FORMS: forms, PORT: '0', RATE_LIMIT: '100000', ...place.environment };
    const start = () => ReceiverProcess.start(t, main, environment);
    /** Receipt ids by idempotency key; undefined while nobody has confirmed. */
    const receipts = new Map<string, string | undefined>();

    for (let round = 0; round < rounds; round += 1) {
      const receiver = start();
      const url = await receiver.url();
      const enough = receipts.size + randomInt(5, 40);
      let killed: Promise<unknown> | undefined;
      const sendUntilKilled = async () => {
        while (!killed) {
          const key = randomUUID();
          receipts.set(key, undefined);
          // Not awaited at once: the kill falls into the middle of the work on this request.
          const sent = send(url, key);
          if (receipts.size >= enough) killed ??= receiver.stop('SIGKILL');
          receipts.set(key, await sent);
        }
      };
      await Promise.all(Array.from({ length: senders }, sendUntilKilled));
      await killed;
    }

    const confirmed = [...receipts.values()].filter((id) => id !== undefined);
    assert.ok(confirmed.length >= rounds, 'Some submissions were confirmed.');
    assert.ok(confirmed.length < receipts.size, 'Some answers were lost.');
    const ids = await place.storedIds();
    for (const id of confirmed) assert.equal(ids.filter((stored) => stored === id).length, 1, `Receipt ${id}`);

    const url = await start().url();
    for (const [key, id] of receipts) {
      const repeated = await send(url, key);
      assert.equal(repeated, id ?? repeated);
      receipts.set(key, repeated);
    }
    assert.deepEqual([...(await place.storedIds())].sort(), [...receipts.values()].sort());
  });
}
