import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { engines, launchBrowser } from './support/browsers.js';
import { inCheckout } from './support/checkout.js';
import { cspViolations, noteCspViolations } from './support/csp-violations.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import { fillForm } from './support/fill-form.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { Person } from './support/person.js';
import { json, page as html, TownServer } from './support/town-server.js';
import { watchPage } from './support/watch-page.js';

const server = await ExampleServer.start();
after(() => server.remove());

for (const engine of engines) {
  test(`A strict Content-Security-Policy refuses nothing, from the first page to the receipt (${engine}).`, async (t) => {
    const browser = await launchBrowser(engine);
    t.after(() => browser.close());
    const page = await newPage(t, browser);
    const { complaints, requests } = watchPage(page);
    await noteCspViolations(page);
    await page.goto(server.url('strict-csp.html'));
    const form = await new FormOnPage(page).ready();
    const { answers } = exampleForm('hundesteuer');
    await fillForm(new Person(page), answers);

    const reference = await form.receipt.innerText();
    const stored = (await server.submissions()).find(({ id }) => id === reference);
    assert.deepEqual(stored?.answers, answers);
    assert.deepEqual(await cspViolations(page), []);
    assert.deepEqual(complaints, []);
    const elsewhere = requests.filter((url) => new URL(url).origin !== new URL(server.url('')).origin);
    assert.deepEqual(elsewhere, []);
  });
}

test('The module works where only the policy of Lit may make markup (Trusted Types).', async (t) => {
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
  const town = await TownServer.start({
    '/': html(
      '<!doctype html><html lang="de"><script type="module" src="/amtform.mjs"></script><amt-form src="/form.json">',
      {
        'Content-Security-Policy': `${policy}; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
    ),
    '/form.json': json(JSON.parse(readFileSync(inCheckout('examples/forms/maengelmelder.form.json'), 'utf8'))),
    '/forms/maengelmelder/submissions': json({ id: 'TEST-1' }, 201),
  });
  t.after(() => town.remove());
  const browser = await launchBrowser('chromium');
  t.after(() => browser.close());
  const page = await newPage(t, browser);
  const { complaints } = watchPage(page);
  await noteCspViolations(page);
  await page.goto(town.url('/'));
  await new FormOnPage(page).ready();
  const { answers } = exampleForm('maengelmelder');
  await fillForm(new Person(page), answers);

  assert.deepEqual(JSON.parse(town.seen.at(-1)!.body).answers, answers);
  assert.deepEqual(await cspViolations(page), []);
  assert.deepEqual(complaints, []);
});
