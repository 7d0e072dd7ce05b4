import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { Person } from './support/person.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

const { answers } = exampleForm('maengelmelder');
const submissions = '**/forms/maengelmelder/submissions';

test('While the receiver is down nothing is lost, and the next try arrives once.', async (t) => {
  const { page, form } = await reviewed(t);
  const before = await server.submissions();
  await server.stop();
  await form.next.click();
  // Five tries, with waits between them.
  await form.failure.waitFor({ timeout: 40_000 });
  assert.equal((await new Person(page).focused()).name, await textOf(form));
  assert.match(await textOf(form), /Wir wissen nicht, ob Ihre Angaben angekommen sind/);
  assert.deepEqual(await form.answers(), answers);

  await server.start();
  await form.next.click();
  await form.receipt.waitFor();
  const arrived = (await server.submissions()).slice(before.length);
  assert.deepEqual(
    arrived.map((submission) => submission.answers),
    [answers],
  );
});

test('A submission whose receipt got lost on the way is stored once, and the next try brings the receipt by itself.', async (t) => {
  const { page, form } = await reviewed(t);
  const before = await server.submissions();
  const keys: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') keys.push(request.headers()['idempotency-key']);
  });
  const lose = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route(submissions, lose, { times: 1 });
  await form.next.click();
  await form.receipt.waitFor();

  const arrived = (await server.submissions()).slice(before.length);
  assert.deepEqual(
    arrived.map(({ id }) => id),
    [await form.receipt.innerText()],
  );
  assert.equal(keys.length, 2);
  assert.ok(keys[0]);
  assert.equal(keys[0], keys[1]);
});

test('A double click on Send sends once.', async (t) => {
  const { page, form } = await reviewed(t);
  const before = await server.submissions();
  let requests = 0;
  await page.route(submissions, async (route) => {
    requests += 1;
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await form.next.dblclick();
  await form.next.press('Enter');
  await form.receipt.waitFor();
  assert.equal(requests, 1);
  assert.equal((await server.submissions()).length, before.length + 1);
});

/** The report of a problem, filled in and ready to be sent. */
async function reviewed(t: TestContext): Promise<{ readonly page: Page; readonly form: FormOnPage }> {
  const page = await newPage(t, browser);
  await page.goto(server.url('maengelmelder.html'));
  const form = await new FormOnPage(page).ready();
  await form.setAnswers(answers);
  await form.next.click();
  await form.arriveAt('Prüfen Sie Ihre Angaben');
  return { page, form };
}

async function textOf(form: FormOnPage): Promise<string> {
  const text = await form.failure.textContent();
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
