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
  for (const tree of ['light', 'shadow'] as const) {
    test(`axe finds nothing on any screen of ${name} in the ${tree} tree.`, async (t) => {
      const page = await newPage(t, browser, { viewport: highWindow });
      if (tree === 'shadow') await isolate(page);
      assert.deepEqual(await violations(page, name, { example }), []);
    });

    test(`In dark colours everything can be read on any screen of ${name} in the ${tree} tree.`, async (t) => {
      const page = await newPage(t, browser, { viewport: highWindow, colorScheme: 'dark' });
      if (tree === 'shadow') await isolate(page);
      assert.deepEqual(await violations(page, name, { example, rules: ['color-contrast'] }), []);
    });
  }
}

interface Audit {
  readonly example: string;
  readonly rules?: string[];
}

/** What axe finds from the first page of a form to its receipt. */
async function violations(page: Page, name: string, { example, rules }: Audit): Promise<readonly string[]> {
  await page.goto(server.url(name));
  const form = await new FormOnPage(page).ready();
  const found: string[] = [];
  await eachScreen(form, exampleForm(example), async (screen) => {
    for (const violation of await axeViolations(page, rules)) found.push(`${screen}: ${violation}`);
  });
  return found;
}

/** Lets the form of the next page render into a shadow tree. */
async function isolate(page: Page): Promise<void> {
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<amt-form ', '<amt-form isolation="shadow" ');
    await route.fulfill({ response, body });
  });
}
