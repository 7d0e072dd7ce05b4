import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launchBrowser } from './support/browsers.js';
import { eachScreen } from './support/each-screen.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import { FormOnPage } from './support/form-on-page.js';
import { highWindow, newPage } from './support/new-page.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

/** WCAG 1.4.10: as narrow as a page of 1280 pixels at 400 %. */
const viewport = { ...highWindow, width: 320 };

const pages = {
  'plain.html': 'hundesteuer',
  'maengelmelder.html': 'maengelmelder',
  'shadow.html': 'hundesteuer',
};

for (const [name, example] of Object.entries(pages)) {
  test(`On a small phone nothing of the form in ${name} has to be scrolled sideways.`, async (t) => {
    const page = await newPage(t, browser, { viewport });
    await page.goto(server.url(name));
    const form = await new FormOnPage(page).ready();
    const tooWide: string[] = [];
    await eachScreen(form, exampleForm(example), async (screen) => {
      for (const element of await form.sticksOut()) tooWide.push(`${screen}: ${element}`);
    });
    assert.deepEqual(tooWide, []);
  });
}
