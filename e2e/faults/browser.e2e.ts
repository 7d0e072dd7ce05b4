import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDefinition } from '@amtform/model';
import { serveTown, usualDefinition } from '../support/fault-stage.js';
import { FaultServer } from '../support/fault-server.js';
import { FormOnPage } from '../support/form-on-page.js';
import { keptInStorage } from '../support/kept-in-storage.js';
import { RealBrowser } from '../support/real-browser.js';

const fields = Array.from({ length: 20 }, (_, index) => `f${String(index)}`);
const definition = readDefinition({
  ...usualDefinition,
  schema: {
    type: 'object',
    properties: Object.fromEntries(fields.map((name) => [name, { type: 'string', title: `Frage ${name}` }])),
  },
  draft: { keep: 'device', days: 7 },
});

test('F08 After the browser was killed, as a phone does that needs memory for its camera, all twenty answers are offered again.', async (t) => {
  const server = await FaultServer.start(definition);
  t.after(() => server.remove());
  serveTown(server, definition);
  const browser = await new RealBrowser().start();
  t.after(() => browser.remove());
  const page = await browser.open(server.url('/'));
  const form = await new FormOnPage(page).ready();
  await form.root.locator('[data-keep] input').check();
  await form.at('/f0').locator('input').focus();
  for (const name of fields) {
    await page.keyboard.type(`Antwort ${name}`);
    await page.keyboard.press('Tab');
  }
  // A busy computer may still be writing when the third of a second is over.
  await page.waitForFunction(keptInStorage, 'Antwort f19');
  await page.waitForTimeout(300);
  await browser.kill();

  await browser.start();
  const again = await new FormOnPage(await browser.open(server.url('/'))).ready();
  await again.root.locator('[data-continue]').click();
  await again.root.locator('[data-draft-notice="restored"]').waitFor();
  assert.deepEqual(await again.answers(), Object.fromEntries(fields.map((name) => [name, `Antwort ${name}`])));
});
