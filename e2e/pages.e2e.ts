import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { json, page as html, TownServer } from './support/town-server.js';

const text = (title: string) => ({ type: 'string', title });
const definition = {
  id: 'ways',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  texts: { en: { title: 'Register a dog' } },
  schema: { type: 'object', properties: { name: text('Name'), chip: text('Chip') }, required: ['name'] },
  pages: [
    { id: 'name', title: 'Sein Name', fields: ['/name'] },
    { id: 'chip', title: 'Sein Chip', fields: ['/chip'] },
  ],
  review: {},
  submission: { type: 'http', url: '/send' },
};
const pageWith = (attributes: string) =>
  html(
    `<!doctype html><html lang="de"><meta charset="utf-8"><title>Stadt</title><amt-form src="/form.json" ${attributes}></amt-form><script src="/amtform.js"></script>`,
  );
const town = await TownServer.start({
  '/plain': pageWith(''),
  '/hash': pageWith('history="hash"'),
  '/before': html('<!doctype html><title>Davor</title><h1>Davor</h1>'),
  '/form.json': json(definition),
  '/send': json({ id: 'H-1' }, 201),
});
after(() => town.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

/** The form on a page to which a person came from another one. */
async function formAt(page: Page, path: string): Promise<FormOnPage> {
  await page.goto(town.url('/before'));
  await page.goto(town.url(path));
  const form = await new FormOnPage(page).ready();
  await form.at('/name').locator('input').fill('Bello');
  return form;
}

test('Back and Forward of the browser lead through a form whose pages have addresses, and nothing is lost.', async (t) => {
  const page = await newPage(t, browser);
  const form = await formAt(page, '/hash');
  await form.goOn();
  await form.at('/chip').locator('input').fill('276');
  await form.goOn();
  assert.equal(await form.title(), 'Prüfen Sie Ihre Angaben');
  await page.goBack();
  await form.arriveAt('Sein Chip');
  await page.goBack();
  await form.arriveAt('Sein Name');
  await page.goForward();
  await form.arriveAt('Sein Chip');
  await page.goForward();
  await form.arriveAt('Prüfen Sie Ihre Angaben');
  assert.deepEqual(await form.answers(), { name: 'Bello', chip: '276' });
});

test('Back of the browser does not lead past what is wrong, and not back into a form that was sent.', async (t) => {
  const page = await newPage(t, browser);
  const form = await formAt(page, '/hash');
  await form.goOn();
  await form.goOn();
  await form.next.click();
  await form.receipt.waitFor();
  await page.goBack();
  await page.waitForTimeout(300);
  assert.equal(await form.receipt.innerText(), 'H-1');
});

test('Without addresses Back of the browser leaves the page, as everywhere else.', async (t) => {
  const page = await newPage(t, browser);
  const form = await formAt(page, '/plain');
  await form.goOn();
  assert.equal(new URL(page.url()).hash, '');
  await page.goBack();
  assert.equal(await page.title(), 'Davor');
});

test('A part that the network keeps away is said calmly, can be tried again, and nothing is lost.', async (t) => {
  const page = await newPage(t, browser);
  const isBlocked = { now: true };
  await page.route('**/parts/render-*', (route) => (isBlocked.now ? route.abort() : route.continue()));
  const form = await formAt(page, '/plain');
  await form.goOn();
  await form.at('/chip').locator('input').fill('276');
  await form.goOn();
  assert.equal(await form.title(), 'Diese Seite konnte nicht geladen werden');
  assert.match((await form.lines()).join(' '), /Ihre Angaben sind noch alle da/);
  await form.next.click();
  await form.arriveAt('Diese Seite konnte nicht geladen werden');
  isBlocked.now = false;
  await form.next.click();
  await form.arriveAt('Prüfen Sie Ihre Angaben');
  assert.match((await form.lines()).join(' '), /Bello.*276/);
  await form.next.click();
  await form.receipt.waitFor();
  assert.equal(await form.receipt.innerText(), 'H-1');
});

test('Where the words of a language do not arrive, the form speaks on as before, says so, and the button tries again.', async (t) => {
  const page = await newPage(t, browser);
  const isBlocked = { now: false };
  await page.route('**/parts/**', (route) => (isBlocked.now ? route.abort() : route.continue()));
  const form = await formAt(page, '/plain');
  await page.waitForLoadState('networkidle');
  const input = form.root.locator('input').first();
  await input.fill('Bello');
  const title = await form.title();
  isBlocked.now = true;
  await form.root.evaluate((element) => element.setAttribute('lang', 'en'));
  const notice = form.root.locator('[data-no-language]');
  await notice.waitFor();
  assert.match(await notice.innerText(), /nicht in der gewählten Sprache.*Ihre Angaben sind noch alle da/s);
  assert.deepEqual(
    [await form.title(), await form.next.innerText(), await input.inputValue()],
    [title, 'Weiter', 'Bello'],
  );
  await notice.getByRole('button').press('Enter');
  assert.ok(await notice.getByRole('button').evaluate((button) => button.matches(':focus')));
  isBlocked.now = false;
  await notice.getByRole('button').press('Enter');
  await notice.waitFor({ state: 'detached' });
  assert.deepEqual([await form.next.innerText(), await input.inputValue()], ['Continue', 'Bello']);
});

test('Where what checks answers does not arrive, the page says so and the same button tries again.', async (t) => {
  const page = await newPage(t, browser);
  const isBlocked = { now: true };
  await page.route('**/parts/**', (route) => (isBlocked.now ? route.abort() : route.continue()));
  const form = await formAt(page, '/plain');
  await form.next.click();
  await form.failure.waitFor();
  assert.match(await form.failure.innerText(), /nicht geprüft werden.*Ihre Angaben sind noch alle da/s);
  assert.ok(await form.failure.evaluate((element) => element.matches(':focus')));
  isBlocked.now = false;
  await form.goOn();
  await form.arriveAt('Sein Chip');
  assert.equal(await form.failure.count(), 0);
});

test('Back from a part that could not be loaded leads to the answers.', async (t) => {
  const page = await newPage(t, browser);
  await page.route('**/parts/render-*', (route) => route.abort());
  const form = await formAt(page, '/plain');
  await form.goOn();
  await form.goOn();
  await form.root.locator('[data-back]').click();
  await form.arriveAt('Sein Chip');
  assert.deepEqual(await form.answers(), { name: 'Bello' });
});
