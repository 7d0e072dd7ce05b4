import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeViolations } from './support/axe-violations.js';
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

const pages = { 'plain.html': 'hundesteuer', 'maengelmelder.html': 'maengelmelder' };

for (const [name, example] of Object.entries(pages)) {
  for (const isolation of ['light', 'shadow'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing on any screen of ${name}: ${isolation} tree, ${colorScheme} colours.`, async (t) => {
        const page = await newPage(t, browser, { colorScheme, viewport: highWindow });
        if (isolation === 'shadow') await isolate(page);
        await page.goto(server.url(name));
        const form = await new FormOnPage(page).ready();
        const found: string[] = [];
        await eachScreen(form, exampleForm(example), async (screen) => {
          for (const violation of await axeViolations(page)) found.push(`${screen}: ${violation}`);
        });
        assert.deepEqual(found, []);
      });
    }
  }
}

/** Lets the form of the next page render into a shadow tree. */
async function isolate(page: Page): Promise<void> {
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<amt-form ', '<amt-form isolation="shadow" ');
    await route.fulfill({ response, body });
  });
}
