import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { cspViolations, noteCspViolations } from './support/csp-violations.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { RealBrowser } from './support/real-browser.js';
import { OfficeServer } from './support/office-server.js';
import { json, page as html, TownServer } from './support/town-server.js';

const text = (title: string) => ({ type: 'string', title });
const definition = {
  id: 'wohngeld',
  version: '1.0.0',
  language: 'de',
  title: 'Wohngeld beantragen',
  schema: {
    type: 'object',
    properties: { name: text('Name'), note: text('Bemerkung'), pin: { ...text('PIN'), writeOnly: true } },
  },
  pages: [
    { id: 'person', title: 'Wer sind Sie?', fields: ['/name', '/pin'] },
    { id: 'rest', title: 'Was noch?', fields: ['/note'] },
  ],
  submission: { type: 'http', url: '/send' },
  draft: { keep: 'device', days: 7 },
};
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const town = await TownServer.start({
  '/': html(
    '<!doctype html><html lang="de"><meta charset="utf-8"><title>Wohngeld</title><main><h1>Stadt</h1><amt-form src="form.json"></amt-form></main><script src="amtform.js"></script></html>',
    { 'Content-Security-Policy': policy },
  ),
  '/form.json': json(definition),
  '/send': json({ id: 'WG-1' }, 201),
});
after(() => town.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

/** The form, once it says whether answers are kept. */
async function formOn(page: Page): Promise<FormOnPage> {
  const form = await new FormOnPage(page).ready();
  await form.root.locator('[data-keep] input').waitFor();
  return form;
}

/** Waits until something holds; whoever waits too long has failed. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('It did not happen in time.');
}

async function keepHere(form: FormOnPage): Promise<void> {
  await form.root.locator('[data-keep] input').check();
}

const nameIn = (form: FormOnPage) => form.at('/name').locator('input');

async function realBrowser(t: TestContext): Promise<RealBrowser> {
  const real = await new RealBrowser().start();
  t.after(() => real.remove());
  return real;
}

test('After a power cut everything is offered again that was typed until a second before.', async (t) => {
  const real = await realBrowser(t);
  const page = await real.open(town.url('/'));
  const form = await formOn(page);
  await keepHere(form);
  await nameIn(form).focus();
  const typed: { readonly text: string; readonly at: number }[] = [];
  for (let key = 0; key < 40; key += 1) {
    const letter = String.fromCharCode(97 + (key % 26));
    await page.keyboard.press(letter);
    typed.push({ text: (typed.at(-1)?.text ?? '') + letter, at: Date.now() });
    await page.waitForTimeout(80);
  }
  const end = Date.now();
  await real.kill();
  const safe = typed.filter(({ at }) => at <= end - 1000).at(-1)?.text ?? '';
  assert.ok(safe.length > 10, 'the test typed for more than a second');

  await real.start();
  const again = await formOn(await real.open(town.url('/')));
  await again.root.locator('[data-offer]').waitFor();
  await again.root.locator('[data-continue]').click();
  await again.root.locator('[data-draft-notice="restored"]').waitFor();
  const kept = await nameIn(again).inputValue();
  assert.ok(kept.startsWith(safe), `kept “${kept}”, but “${safe}” was typed a second before`);
});

test('A sensitive answer stands in no file of the browser’s storage, the others do.', async (t) => {
  const real = await realBrowser(t);
  const page = await real.open(town.url('/'));
  const form = await formOn(page);
  await keepHere(form);
  await nameIn(form).fill('Quittenbrot-Ranunkel');
  await form.at('/pin').locator('input').fill('Zwetschgen-Geheimnis');
  await form.root.locator('[data-saved]').waitFor();
  await page.waitForFunction(() => !document.querySelector('amt-form')?.isUpdatePending);
  await form.goOn();
  await page.waitForTimeout(1000);
  await real.kill();
  assert.ok(real.storageHolds('Quittenbrot-Ranunkel'));
  assert.ok(!real.storageHolds('Zwetschgen-Geheimnis'));

  await real.start();
  const again = await formOn(await real.open(town.url('/')));
  await again.root.locator('[data-continue]').click();
  await again.arriveAt('Was noch?');
  assert.match(
    await again.root.locator('[data-draft-notice="restored"]').innerText(),
    /Bitte ergänzen Sie noch einmal: „PIN“/,
  );
  assert.deepEqual(await again.answers(), { name: 'Quittenbrot-Ranunkel' });
});

test('Two windows keep two drafts, and both are offered when the windows are gone.', async (t) => {
  const page = await newPage(t, browser);
  await page.goto(town.url('/'));
  const one = await formOn(page);
  await keepHere(one);
  await nameIn(one).fill('Ada');
  await one.root.locator('[data-saved]').waitFor();
  const second = await page.context().newPage();
  await second.goto(town.url('/'));
  const other = await formOn(second);
  assert.equal(await other.root.locator('[data-offer]').count(), 0);
  await keepHere(other);
  await nameIn(other).fill('Bea');
  await other.root.locator('[data-saved]').waitFor();
  await nameIn(one).fill('Ada Lovelace');
  await page.waitForTimeout(1000);
  await page.close();
  await second.close();

  const third = await newPageOf(page.context());
  const form = await formOn(third);
  await form.root.locator('[data-offer] li').nth(1).waitFor();
  assert.equal(await form.root.locator('[data-offer] li').count(), 2);
  await form.root.locator('[data-continue]').first().click();
  await form.root.locator('[data-draft-notice="restored"]').waitFor();
  assert.equal(await nameIn(form).inputValue(), 'Ada Lovelace');
});

test('A reload in the middle of a word loses nothing: what was typed is saved when the page is left.', async (t) => {
  const page = await newPage(t, browser);
  await page.goto(town.url('/'));
  const form = await formOn(page);
  await keepHere(form);
  await nameIn(form).fill('Ada');
  await form.root.locator('[data-saved]').waitFor();
  await nameIn(form).fill('Ada L');
  await page.reload();
  const again = await formOn(page);
  await again.root.locator('[data-continue]').click();
  await again.root.locator('[data-draft-notice="restored"]').waitFor();
  assert.equal(await nameIn(again).inputValue(), 'Ada L');
});

test('After the receipt nothing is left in the browser.', async (t) => {
  const real = await realBrowser(t);
  const page = await real.open(town.url('/'));
  const form = await formOn(page);
  await keepHere(form);
  await nameIn(form).fill('Ada');
  await form.root.locator('[data-saved]').waitFor();
  await form.goOn();
  await form.next.click();
  await form.receipt.waitFor();
  await page.waitForFunction(async () => {
    const opening = indexedDB.open('amtform');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const all = opening.result.transaction('drafts').objectStore('drafts').count();
    await new Promise((resolve) => (all.onsuccess = resolve));
    opening.result.close();
    return all.result === 0;
  });
  await page.reload();
  const again = await formOn(page);
  assert.equal(await again.root.locator('[data-offer]').count(), 0);
});

test('What was sent before its receipt got lost and the browser died is stored once when the draft is sent again.', async (t) => {
  const office = await OfficeServer.start({
    ...definition,
    submission: { type: 'http', url: '/forms/wohngeld/submissions' },
  });
  t.after(() => office.remove());
  const real = await realBrowser(t);
  const page = await real.open(office.url('/'));
  const form = await formOn(page);
  await keepHere(form);
  await nameIn(form).fill('Ada');
  await form.goOn();
  await form.root.locator('[data-saved]').waitFor();
  await page.waitForTimeout(1000);
  await page.route('**/submissions', async (route) => {
    await route.fetch();
    await real.kill();
  });
  await form.next.click({ noWaitAfter: true }).catch(() => undefined);
  await until(async () => (await office.submissions()).length === 1);
  await until(async () => !real.isRunning);

  await real.start();
  const again = await formOn(await real.open(office.url('/')));
  await again.root.locator('[data-continue]').click();
  await again.arriveAt('Was noch?');
  await again.next.click();
  await again.receipt.waitFor();
  assert.deepEqual(
    (await office.submissions()).map(({ id }) => id),
    [await again.receipt.innerText()],
  );
});

test('A draft is out of date after its days, and is deleted.', async (t) => {
  const page = await newPage(t, browser);
  await page.clock.install();
  await page.goto(town.url('/'));
  const form = await formOn(page);
  await keepHere(form);
  await nameIn(form).fill('Ada');
  await page.clock.runFor(2000);
  await form.root.locator('[data-saved]').waitFor();
  await page.clock.runFor(6 * 24 * 60 * 60 * 1000);
  await page.reload();
  await (await formOn(page)).root.locator('[data-offer]').waitFor();
  await page.clock.runFor(2 * 24 * 60 * 60 * 1000);
  await page.reload();
  const again = await formOn(page);
  await page.clock.runFor(2000);
  assert.equal(await again.root.locator('[data-offer]').count(), 0);
});

test('Answers go to a file with a password and come back from it, under a strict Content-Security-Policy.', async (t) => {
  const page = await newPage(t, browser);
  await noteCspViolations(page);
  await page.goto(town.url('/'));
  const form = await formOn(page);
  await nameIn(form).fill('Ada Lovelace');
  await form.root.locator('summary').click();
  const [save, open] = [form.root.locator('details form').nth(0), form.root.locator('details form').nth(1)];
  await save.locator('input').fill('Grüne Äpfel');
  const [download] = await Promise.all([page.waitForEvent('download'), save.locator('button').click()]);
  assert.equal(download.suggestedFilename(), 'wohngeld.amtform.json');
  const path = await download.path();
  assert.ok(!readFileSync(path, 'utf8').includes('Lovelace'));

  await nameIn(form).fill('');
  const state = open.locator('[data-file-state]');
  const read = async (passphrase: string) => {
    await open.locator('[type="file"]').setInputFiles(path);
    await open.locator('[type="password"]').fill(passphrase);
    await open.locator('button').click();
  };
  await read('');
  await state.filter({ hasText: 'Bitte geben Sie das Passwort ein.' }).waitFor();
  await read('Grüne Birnen');
  await state.filter({ hasText: 'Das Passwort stimmt nicht.' }).waitFor();
  await read('Grüne Äpfel');
  await form.root.locator('[data-draft-notice="restored"]').waitFor();
  assert.equal(await nameIn(form).inputValue(), 'Ada Lovelace');
  assert.deepEqual(await cspViolations(page), []);
});

test('Where the browser stores nothing this is said calmly, and the form can be sent.', async (t) => {
  const page = await newPage(t, browser);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.goto(town.url('/'));
  const form = await formOn(page);
  await form.root
    .locator('[data-draft-notice="fault"]', { hasText: 'Ihr Browser hebt hier keine Angaben auf' })
    .waitFor();
  await nameIn(form).fill('Ada');
  await form.goOn();
  await form.next.click();
  await form.receipt.waitFor();
});

test('The host page can say how drafts are kept, whatever the definition says.', async (t) => {
  const page = await newPage(t, browser);
  await page.goto(town.url('/'));
  await formOn(page);
  const seen = await page.evaluate(async () => {
    const form = document.createElement('amt-form');
    form.draft = 'off';
    form.src = 'form.json';
    document.querySelector('main')?.append(form);
    await new Promise((resolve) => form.addEventListener('amt-ready', resolve));
    await new Promise((resolve) => setTimeout(resolve, 500));
    return form.querySelectorAll('.amt-draft').length;
  });
  assert.equal(seen, 0);
});

async function newPageOf(context: ReturnType<Page['context']>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(town.url('/'));
  return page;
}
