import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { dogEnvelope, dogForm } from './dog-form.js';
import { PostgresCluster } from './postgres-cluster.js';
import { bundleMain, ReceiverProcess } from './receiver-process.js';
import { temporaryFolder } from './temporary-folder.js';

const senders = 16;
const seconds = Number(process.env['SECONDS'] ?? '10');

/** Sends for some seconds; the milliseconds until each was confirmed, in order of size. */
async function sendFor(url: string): Promise<readonly number[]> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  const send = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const response = await fetch(`${url}/forms/hund-anmelden/submissions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
        body: JSON.stringify(dogEnvelope()),
      });
      await response.text();
      if (response.status !== 201) throw new Error(`The receiver answered ${response.status}.`);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: senders }, send));
  return times.sort((one, other) => one - other);
}

async function measure(t: TestContext, name: string, database: Record<string, string>): Promise<void> {
  const forms = join(await temporaryFolder(t), 'forms');
  await mkdir(forms);
  await writeFile(join(forms, 'hund.form.json'), JSON.stringify(dogForm));
  const environment = { FORMS: forms, PORT: '0', RATE_LIMIT: '999999', ...database };
  const times = await sendFor(await ReceiverProcess.start(t, await bundleMain(t), environment).url());
  const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1) ?? '?';
  const rate = Math.round(times.length / seconds);
  process.stdout.write(
    `${name}: ${rate} submissions a second, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${senders} senders\n`,
  );
}

void test('SQLite', async (t) => measure(t, 'SQLite', { DATABASE: join(await temporaryFolder(t), 'received.db') }));
void test('PostgreSQL', async (t) => {
  const cluster = await PostgresCluster.start(t);
  await measure(t, 'PostgreSQL', { DATABASE_URL: await cluster.database('received') });
});
