import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readDefinition } from '@amtform/model';
import { createReceiver } from '@amtform/receiver';
import { runCommand } from '../run-command.js';
import { rules } from './check-endpoint.js';

const definition = readDefinition({
  id: 'dog',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
});
const envelope = { form: { id: 'dog', version: '1.0.0' }, language: 'de', answers: { name: 'Bello' } };

async function folder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'amtform-endpoint-'));
  t.after(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function check(t: TestContext, url: string, ...options: string[]) {
  const example = join(await folder(t), 'example.json');
  await writeFile(example, JSON.stringify(envelope));
  let text = '';
  const output = { result: (part: string) => void (text += part), remark: (part: string) => void (text += part) };
  const code = await runCommand(['check-endpoint', url, '--example', example, ...options], output);
  return { code, text };
}

test('The own receiver keeps every rule.', async (t) => {
  const receiver = await createReceiver({
    definitions: [definition],
    databaseUrl: pathToFileURL(join(await folder(t), 'received.db')).href,
    rateLimit: 1000,
    patience: { head: 500, request: 1000 },
  });
  t.after(() => receiver.close());
  const url = await receiver.listen({ port: 0, host: '127.0.0.1' });
  const { code, text } = await check(t, `${url}/forms/dog/submissions`, '--patience', '20');
  assert.match(text, new RegExp(`${rules.length} of ${rules.length} rules kept`), text);
  assert.equal(code, 0);
});

/** A server that says yes to everything, with a new receipt each time or without any, and waits for ever. */
async function badEndpoint(t: TestContext, { withReceipt }: { withReceipt: boolean }): Promise<string> {
  let count = 0;
  const server = createServer({ requestTimeout: 0, headersTimeout: 0 }, (request, response) => {
    request.resume().on('end', () => response.end(withReceipt ? `{"id":"${(count += 1)}"}` : '<h1>Thank you</h1>'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('Of an endpoint that says yes to everything each fault is found.', async (t) => {
  const url = await badEndpoint(t, { withReceipt: true });
  const { code, text } = await check(t, url, '--patience', '1', '--format', 'json');
  assert.equal(code, 1);
  const kept = (JSON.parse(text) as { name: string; fault?: string }[]).filter(({ fault }) => fault === undefined);
  // It gives receipts and it is alive; nothing else is right.
  assert.deepEqual(
    kept.map(({ name }) => name),
    ['receipt', 'alive'],
  );
});

test('An endpoint without receipts keeps no rule at all.', async (t) => {
  const { text } = await check(t, await badEndpoint(t, { withReceipt: false }), '--patience', '1');
  assert.match(text, new RegExp(`0 of ${rules.length} rules kept`), text);
});

test('An endpoint that is not there keeps no rule.', async (t) => {
  const { code, text } = await check(t, 'http://127.0.0.1:1/', '--patience', '1');
  assert.equal(code, 1);
  assert.match(text, /broken {2}receipt: .* No answer came/);
  assert.doesNotMatch(text, /^kept {4}(?!slow-)/m);
});

for (const [words, message] of [
  [['ftp://x', '--example', 'x'], /URL has to be/],
  [['http://127.0.0.1:1/'], /--example is missing/],
  [['http://127.0.0.1:1/', '--example', 'x', '--patience', 'long'], /--patience has to be/],
  [['http://127.0.0.1:1/', '--example', 'x', '--format', 'xml'], /--format xml is unknown/],
] as const) {
  test(`A call with ${words.join(' ')} ends with 2 and tells how to call.`, async () => {
    let text = '';
    const output = { result: () => undefined, remark: (part: string) => void (text += part) };
    assert.equal(await runCommand(['check-endpoint', ...words], output), 2);
    assert.match(text, message);
  });
}
