import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
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

const { answers } = exampleForm('hundesteuer');
let cleanBody: string;

test('On a friendly page the answers arrive as they were entered.', async (t) => {
  cleanBody = await sendFrom(t, 'plain.html');
  assert.deepEqual(JSON.parse(cleanBody).answers, answers);
});

const hosts = {
  'shadow.html': 'in a shadow tree',
  'hostile-css.html': 'on a page whose styles disturb every form',
  'old-scripts.html': 'on a page whose scripts replace functions of the browser',
};

for (const [page, where] of Object.entries(hosts)) {
  test(`The same answers travel in the same bytes ${where}.`, async (t) => {
    assert.equal(await sendFrom(t, page), cleanBody);
  });
}

/** Fills in the dog tax on a page and sends it. Returns the body, which was stored as it is. */
async function sendFrom(t: TestContext, name: string): Promise<string> {
  const page = await newPage(t, browser);
  await page.goto(server.url(name));
  const form = await new FormOnPage(page).ready();
  const sending = sentBody(page);
  await fillForm(new Person(page), answers);
  const reference = await form.receipt.innerText();
  const stored = (await server.submissions()).find(({ id }) => id === reference);
  assert.deepEqual(stored?.answers, answers);
  return (await sending).toString('utf8');
}
