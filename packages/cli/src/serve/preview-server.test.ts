import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { command } from '../../testing/command.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { InputError } from '../import/input-error.js';
import { startPreview } from './preview-server.js';

async function preview(t: TestContext, read: () => Promise<object>) {
  const widget = await temporaryFolder(t);
  await mkdir(join(widget, 'parts'));
  await writeFile(join(widget, 'amtform.mjs'), 'export {};');
  await writeFile(join(widget, 'secret.txt'), 'secret');
  const running = await startPreview({ read, widget, port: 0 });
  t.after(() => running.stop());
  return running;
}

test('The preview serves the page, the form and the widget, each under a strict policy, and nothing else.', async (t) => {
  const { address } = await preview(t, async () => ({ title: 'Hund' }));
  for (const [path, status] of Object.entries({
    '/': 200,
    '/form.json': 200,
    '/amtform.mjs': 200,
    '/secret.txt': 404,
    '/parts/..%2fsecret.txt': 404,
  })) {
    const response = await fetch(address + path);
    assert.equal(response.status, status, path);
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'; script-src 'self'/);
  }
  const sent = await fetch(`${address}/submissions`, { method: 'POST', body: '{}' });
  assert.equal(sent.status, 201);
  assert.equal(typeof ((await sent.json()) as { id: unknown }).id, 'string');
});

test('A form that cannot be read is told in the window.', async (t) => {
  const { address } = await preview(t, () => Promise.reject(new InputError('hund.form.json', 'It is not JSON.')));
  const response = await fetch(`${address}/form.json`);
  assert.deepEqual([response.status, await response.text()], [422, 'It is not JSON.']);
});

test('A page elsewhere cannot read the form by giving this computer a name of its own.', async (t) => {
  const { address } = await preview(t, async () => ({}));
  const status = await new Promise((resolve) => {
    request(address, { headers: { Host: 'elsewhere.example' } }, (response) => resolve(response.statusCode)).end();
  });
  assert.equal(status, 403);
});

test('Without a built widget, without a form and with a wrong port the command says what to do.', async (t) => {
  const folder = await temporaryFolder(t);
  const form = join(folder, 'hund.form.json');
  await writeFile(form, '{}');
  assert.match((await command('serve', form, '--widget', folder)).err, /There is no amtform\.mjs\. Build it/);
  assert.equal((await command('serve', join(folder, 'no.json'))).code, 1);
  assert.equal((await command('serve', form, '--port', '70000')).code, 2);
});
