import type { Virtual } from '@guidepup/virtual-screen-reader';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { ExampleServer } from './support/example-server.js';
import { newPage } from './support/new-page.js';
import { offerScreenReader, screenReader } from './support/screen-reader.js';
import { showForm } from './support/show-form.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

/** Longer than anything said here takes, times 100 ms. */
const manyLooks = 150;

const properties = {
  reason: { type: 'string', title: 'Grund', maxLength: 300 },
  town: { title: 'Gemeinde', enum: Array.from({ length: 40 }, (_, i) => `Ort ${String(i + 1)}`) },
};
const definition = {
  ...{ id: 'said', version: '1.0.0', language: 'de', title: 'Antrag' },
  schema: { type: 'object', required: ['reason'], properties },
  submission: { type: 'http', url: '/receiver' },
};

test('A screen reader hears once what is left to write, how many options there are, and what became of sending.', async (t) => {
  const page = await newPage(t, browser);
  await offerScreenReader(page);
  await page.route('**/receiver', (route) => route.fulfill({ status: 500 }));
  await page.goto(server.url('plain.html'));
  const form = await showForm(page, definition);
  await listen(page);

  await form.root.locator('textarea').pressSequentially('x'.repeat(290));
  await said(page, 'Noch frei: 10 Zeichen');
  assert.deepEqual(await announced(page), ['Noch frei: 10 Zeichen']);

  await form.root.locator('input').pressSequentially('Ort 1');
  await said(page, 'Treffer: 13');
  await form.root.locator('input').press('Escape');
  assert.deepEqual(await announced(page), ['Noch frei: 10 Zeichen', 'Treffer: 13']);

  await form.next.press('Enter');
  await said(page, 'Ihre Sendung ist noch nicht bestätigt.');
  const [, , trying, waiting, ...more] = await announced(page);
  assert.match(trying ?? '', /^Ihre Angaben werden gesendet\./);
  assert.match(waiting ?? '', /^Ihre Sendung ist noch nicht bestätigt\. .* Es wird nichts doppelt abgegeben\.$/);
  // The seconds that are left are not said, and the same sentence is not said again before there is another.
  for (const sentence of more) assert.ok(sentence === trying || sentence === waiting, sentence);
  const all = [trying, waiting, ...more];
  assert.deepEqual(
    all.filter((sentence, i) => sentence === all[i - 1]),
    [],
  );
  assert.equal(await form.next.evaluate((button) => button === document.activeElement), true);
});

/** Lets the screen reader read the page; what it says of its own accord is kept. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(async (from) => {
    const { virtual } = (await import(from)) as { readonly virtual: Virtual };
    await virtual.start({ container: document.body });
    Object.assign(globalThis, { virtual });
  }, screenReader);
}

/** What was said of its own accord so far. */
async function announced(page: Page): Promise<readonly string[]> {
  const phrases = await page.evaluate(async () => {
    const { virtual } = globalThis as unknown as { readonly virtual: Virtual };
    return virtual.spokenPhraseLog();
  });
  return phrases.flatMap((phrase) => /^(?:polite|assertive): (.+)/.exec(phrase)?.[1] ?? []);
}

/** Waits until this was said. */
async function said(page: Page, words: string): Promise<void> {
  for (let look = 0; look < manyLooks; look += 1) {
    if ((await announced(page)).some((phrase) => phrase.includes(words))) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`Not said: ${words}. Said: ${(await announced(page)).join(' | ')}`);
}
