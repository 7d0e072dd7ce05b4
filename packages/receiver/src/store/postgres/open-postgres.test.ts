import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { PostgresCluster } from '../../../testing/postgres-cluster.js';
import { exampleResponse, exampleSubmission, storeContract } from '../../../testing/store-contract.js';
import { openStore } from '../open-store.js';
import { openPostgres } from './open-postgres.js';

const cluster = await PostgresCluster.start({ after });
let databases = 0;
const newUrl = () => cluster.database(`received_${(databases += 1)}`);

storeContract('PostgreSQL', { newUrl, open: openPostgres });

test('Two receivers that start at once make the tables once, and share what they keep.', async (t) => {
  const url = await newUrl();
  const [one, other] = await Promise.all([openStore(url), openStore(url)]);
  t.after(() => Promise.all([one.close(), other.close()]));
  assert.equal(await one.add(exampleSubmission, exampleResponse), 'added');
  assert.equal(await other.add({ ...exampleSubmission, id: 'B' }, exampleResponse), 'key-taken');
});

test('Each commit waits for the disk, even where the database is set not to.', async (t) => {
  const url = await newUrl();
  const name = `received_${databases}`;
  await cluster.query('postgres', `ALTER DATABASE ${name} SET synchronous_commit = off`);
  const store = await openPostgres(url);
  t.after(() => store.close());
  await store.ping();
  // What the store's own connection set is seen where it says so itself.
  await cluster.query(name, 'CREATE TABLE seen (setting TEXT)');
  await cluster.query(
    name,
    `CREATE FUNCTION look() RETURNS trigger AS 'BEGIN INSERT INTO seen VALUES (current_setting(''synchronous_commit'')); RETURN NEW; END' LANGUAGE plpgsql`,
  );
  await cluster.query(name, 'CREATE TRIGGER look AFTER INSERT ON submissions FOR EACH ROW EXECUTE FUNCTION look()');
  await store.add(exampleSubmission, exampleResponse);
  assert.deepEqual(await cluster.query(name, 'SELECT setting FROM seen'), [{ setting: 'on' }]);
});

test('Connections that the server ends are made anew.', async (t) => {
  const url = await newUrl();
  const name = `received_${databases}`;
  const store = await openPostgres(url);
  t.after(() => store.close());
  await store.ping();
  const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`;
  await cluster.query('postgres', end);
  await store.ping().catch(() => undefined);
  assert.equal(await store.add(exampleSubmission, exampleResponse), 'added');
});

test('Tables of a newer receiver are left alone.', async () => {
  const url = await newUrl();
  const name = `received_${databases}`;
  await cluster.query(name, 'CREATE TABLE amtform_version (version INTEGER NOT NULL)');
  await cluster.query(name, 'INSERT INTO amtform_version VALUES (99)');
  await assert.rejects(openPostgres(url), { name: 'ConfigurationError', message: /version 99/ });
});

for (const [what, url] of [
  ['A server that is not there', 'postgres://amtform:geheim@127.0.0.1:1/x'],
  ['A database that is not there', cluster.url('nowhere')],
] as const) {
  test(`${what} is refused without repeating the password.`, async () => {
    await assert.rejects(openPostgres(url), (error: Error) => {
      assert.equal(error.name, 'ConfigurationError');
      assert.doesNotMatch(error.message, /geheim/);
      return true;
    });
  });
}
