import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { FormOnPage } from './support/form-on-page.js';
import { heardEvents, listenForEvents } from './support/heard-events.js';
import { newPage } from './support/new-page.js';
import { type Answer, json, page as html, TownServer } from './support/town-server.js';
import { type Watched, watchPage } from './support/watch-page.js';

const browser = await launchBrowser('chromium');
after(() => browser.close());
const phone = 'Rufen Sie uns an: 030 23125 100';
const form = `<amt-form src="/form.json"><p>${phone}</p></amt-form>`;
const town = await TownServer.start({
  '/': html(`<!doctype html><html lang="de"><title>Hundesteuer</title><script src="/amtform.js"></script>${form}`),
  '/shadow': html(
    `<!doctype html><html lang="de"><title>Hundesteuer</title><script src="/amtform.js"></script>${form.replace(' ', ' isolation="shadow" ')}`,
  ),
  '/late': html('<!doctype html><html lang="de"><title>Hundesteuer</title><amt-form></amt-form>'),
});
after(() => town.remove());

const sentence = 'Das Formular kann gerade nicht angezeigt werden. Bitte versuchen Sie es später noch einmal.';
const definition = {
  id: 'hund',
  version: '1.0.0',
  language: 'de',
  title: 'Hund anmelden',
  schema: { type: 'object', properties: { name: { type: 'string', title: 'Name des Hundes' } } },
};
const withSchema = (schema: unknown) => json({ ...definition, schema });

/** What may be wrong with a definition, how it is answered, and what the webmaster reads on the console. */
const bad: readonly (readonly [string, Answer, RegExp])[] = [
  ['is not there', (response) => response.writeHead(404).end('Nicht gefunden'), /form\.json answered 404/],
  ['is a page instead of JSON', html('<!doctype html><title>Anmelden</title>'), /form\.json is not JSON/],
  ['cannot be reached', (response) => response.destroy(), /form\.json cannot be reached/],
  ['is no definition', json({ ...definition, titel: 'Hund', title: 7 }), /titel.*title|title.*titel/s],
  ['is a list', json([definition]), /is not a JSON object/],
  ['asks nothing', withSchema({ type: 'object' }), /asks nothing/],
  ['refers to another server', withSchema({ $ref: 'https://other.example/schema.json' }), /other\.example/],
  ['refers to itself without an end', withSchema({ $ref: '#' }), /refers to itself without end/],
  ['names its schema on another server', withSchema('https://other.example/schema.json'), /other\.example/],
];

for (const [fault, answer, reason] of bad) {
  test(`A definition that ${fault} leaves the fallback, a calm sentence and the reason for the webmaster.`, async (t) => {
    town.answers['/form.json'] = answer;
    for (const path of ['/', '/shadow']) {
      const { page, complaints, requests } = await open(t, path);
      await page.locator('amt-form [role=alert]').waitFor();
      await assertFellBack(page);
      assert.ok(
        complaints.some((complaint) => complaint.startsWith('amt-form: ') && reason.test(complaint)),
        `${String(reason)} is missing in ${JSON.stringify(complaints)}`,
      );
      const [event, ...more] = await heardEvents(page);
      assert.deepEqual([event?.type, event?.reason, more], ['amt-failure', 'definition', []]);
      assert.match(event?.message ?? '', reason);
      assert.ok(requests.every((url) => url.startsWith(town.url('/'))));
    }
  });
}

test('While the definition is on its way the fallback is seen, and it goes when the form comes.', async (t) => {
  const asked = new Promise<() => void>((resolve) => {
    town.answers['/form.json'] = (response, request) => resolve(() => json(definition)(response, request));
  });
  const { page } = await open(t, '/');
  const arrive = await asked;
  assert.equal(await page.locator('amt-form').innerText(), phone);
  arrive();
  await assertShown(page);
  assert.equal(await page.getByText(phone).count(), 0);
});

test('A good definition after a bad one makes the form appear.', async (t) => {
  town.answers['/form.json'] = (response) => response.writeHead(500).end();
  const { page } = await open(t, '/');
  await page.locator('amt-form [role=alert]').waitFor();
  await page.locator('amt-form').evaluate((element: HTMLElementTagNameMap['amt-form'], given) => {
    element.definition = given;
  }, definition);
  await assertShown(page);
  assert.equal(await page.getByText(phone).count(), 0);
});

test('The page may give the definition and answers as objects after the script has loaded.', async (t) => {
  const { page } = await open(t, '/late');
  await page.addScriptTag({ url: '/amtform.js' });
  await giveObjects(page);
  await assertShown(page, 'Emma');
});

test('The page may give the definition and answers as objects before the script has loaded.', async (t) => {
  const { page } = await open(t, '/late');
  await giveObjects(page);
  await page.addScriptTag({ url: '/amtform.js' });
  await assertShown(page, 'Emma');
});

test('A definition that the page gives as an object and that cannot be used falls back too.', async (t) => {
  town.answers['/form.json'] = json(definition);
  const { page } = await open(t, '/');
  await assertShown(page);
  await page.locator('amt-form').evaluate((element: HTMLElementTagNameMap['amt-form']) => {
    element.definition = { schema: { $ref: '#' } };
  });
  await page.locator('amt-form [role=alert]').waitFor();
  await assertFellBack(page);
});

async function open(t: TestContext, path: string): Promise<Watched & { readonly page: Page }> {
  const page = await newPage(t, browser);
  const watched = watchPage(page);
  await listenForEvents(page, 'amt-failure');
  await page.goto(town.url(path));
  return { page, ...watched };
}

async function giveObjects(page: Page): Promise<void> {
  await page.locator('amt-form').evaluate((element: HTMLElementTagNameMap['amt-form'], given) => {
    element.definition = given;
    element.answers = { name: 'Emma' };
  }, definition);
}

async function assertShown(page: Page, name = ''): Promise<void> {
  const shown = await new FormOnPage(page).ready();
  assert.equal(await shown.title(), 'Hund anmelden');
  assert.equal(await page.getByLabel('Name des Hundes').inputValue(), name);
}

/** The fallback is seen with the sentence, and nothing of a form. */
async function assertFellBack(page: Page): Promise<void> {
  assert.equal(await page.getByText(phone).isVisible(), true, 'The fallback is seen');
  assert.equal(await page.locator('amt-form [role=alert]').innerText(), sentence);
  assert.equal(await page.locator('amt-form').locator('form, input, button').count(), 0, 'Nothing of a form is there');
}
