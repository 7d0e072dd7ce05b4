import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test, type TestContext } from 'node:test';
import { hostileStrings } from './hostile/hostile-strings.js';
import { textForm } from './hostile/text-form.js';
import { harmTo, marked, watchHarm } from './hostile/watch-harm.js';
import { launchBrowser } from './support/browsers.js';
import { inCheckout } from './support/checkout.js';
import { newPage } from './support/new-page.js';
import { watchPage } from './support/watch-page.js';

const main = inCheckout('packages/cli/dist/main.js');

test('A form that somebody writes is shown anew when its file changes, and answers stay.', async (t) => {
  const folder = await mkdtemp(inCheckout('.cache/preview-'));
  t.after(() => rm(folder, { recursive: true }));
  const form = join(folder, 'anfrage.form.json');
  await once(spawn(process.execPath, [main, 'new', form]), 'close');
  const address = await served(t, form);
  const browser = await launchBrowser('chromium');
  t.after(() => browser.close());
  const page = await newPage(t, browser);
  const { complaints } = watchPage(page);
  const answered = await page.goto(address);
  assert.match(answered?.headers()['content-security-policy'] ?? '', /default-src 'none'; script-src 'self'/);
  await page.getByLabel('Ihre Nachricht').fill('Guten Tag');

  const text = await readFile(form, 'utf8');
  await writeFile(form, text.replace('"Ihre Nachricht"', '"Was möchten Sie uns sagen?"'));
  const field = page.getByLabel('Was möchten Sie uns sagen?');
  await field.waitFor();
  assert.equal(await field.inputValue(), 'Guten Tag');
  assert.deepEqual(complaints, []);

  await writeFile(form, text.slice(0, -10));
  await page.getByText('It is not JSON').waitFor();
  await writeFile(form, text);
  await page.getByLabel('Ihre Nachricht').waitFor();
});

test('A form with hostile texts does nothing to the one who tries it, nor does a fault in it.', async (t) => {
  const folder = await mkdtemp(inCheckout('.cache/preview-'));
  t.after(() => rm(folder, { recursive: true }));
  const form = join(folder, 'fremd.form.json');
  const hostile = hostileStrings.map(({ string }) => string);
  const definition = textForm((place) => marked(place, hostile), hostile.join('\n\n'));
  await writeFile(form, JSON.stringify(definition));
  const address = await served(t, form);
  const browser = await launchBrowser('chromium');
  t.after(() => browser.close());
  const page = await newPage(t, browser);
  const foreign = await watchHarm(page, address);
  await page.goto(address);
  await page.locator('amt-form .amt-start').waitFor();
  await page.locator('amt-form .amt-button-primary').click();
  await page.locator('amt-form amt-text-field').first().waitFor();
  await writeFile(form, JSON.stringify({ ...definition, id: hostile[0] }));
  await page.locator('#fault:not(:empty)').waitFor();
  assert.deepEqual([...(await harmTo(page)), ...foreign], []);
  assert.equal(await page.locator('body :is(img, svg, iframe, object, embed, script, base, meta)').count(), 0);
});

/** Starts `amtform serve` and returns the address that it prints. */
async function served(t: TestContext, form: string): Promise<string> {
  const child: ChildProcess = spawn(process.execPath, [main, 'serve', form], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'close');
    assert.equal(child.exitCode, 0);
  });
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line);
    if (address) return address[0];
  }
  return assert.fail('amtform serve ended');
}
