import { makeEnvelope, serialise } from '@amtform/submission';
import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import { fillForm } from './support/fill-form.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { Person } from './support/person.js';
import { sentBody } from './support/sent-body.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

const { definition, answers } = exampleForm('hundesteuer');
const { id: formId, version: formVersion } = definition;
const expectedBody = serialise(makeEnvelope({ formId, formVersion, language: 'de', answers }));

const hosts = {
  'plain.html': 'on a friendly page',
  'shadow.html': 'in a shadow tree',
  'hostile-css.html': 'on a page whose styles disturb every form',
  'one-form.html': 'on a page that is one big form',
  'old-scripts.html': 'on a page whose scripts replace functions of the browser',
};

for (const [page, where] of Object.entries(hosts)) {
  test(`The same answers travel in the same bytes ${where}.`, async (t) => {
    assert.equal(await sendFrom(t, page), expectedBody);
  });
}

test('The same answers travel in the same bytes where such scripts come after the form.', async (t) => {
  assert.equal(await sendFrom(t, 'plain.html', (page) => page.addScriptTag({ url: 'old-scripts.js' })), expectedBody);
});

test('The page with old scripts really breaks what other code relies on.', async (t) => {
  const page = await newPage(t, browser);
  await page.goto(server.url('old-scripts.html'));
  assert.notEqual(await page.evaluate(() => JSON.stringify([1])), '[1]');
});

for (const name of ['hostile-css.html', 'shadow.html']) {
  test(`The styles of ${name} change nothing about the form.`, async (t) => {
    const friendly = await emptyFirstPage(t, 'plain.html');
    const unfriendly = await emptyFirstPage(t, name);
    assert.deepEqual(await unfriendly.lines(), await friendly.lines());
    assert.deepEqual(await unfriendly.sizes(), await friendly.sizes());
  });
}

/** The first page of the dog tax with its messages, which a click on the button shows. */
async function emptyFirstPage(t: TestContext, name: string): Promise<FormOnPage> {
  const page = await newPage(t, browser, { viewport: { width: 800, height: 900 } });
  await page.goto(server.url(name));
  const form = await new FormOnPage(page).ready();
  // How much room the page gives is its own affair.
  await form.root.evaluate((element) => element.parentElement?.style.setProperty('width', '600px'));
  await form.next.click();
  return form;
}

/** Fills in the dog tax on a page and sends it. Returns the body, which was stored as it is. */
async function sendFrom(
  t: TestContext,
  name: string,
  disturb: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<string> {
  const page = await newPage(t, browser);
  await page.goto(server.url(name));
  const form = await new FormOnPage(page).ready();
  await disturb(page);
  const sending = sentBody(page);
  await fillForm(new Person(page), answers);
  const reference = await form.receipt.innerText();
  const stored = (await server.submissions()).find(({ id }) => id === reference);
  assert.deepEqual(stored?.answers, answers);
  return (await sending).toString('utf8');
}
