import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { ExampleServer } from './support/example-server.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

/** Above that a page counts as one whose content jumps (Core Web Vitals: good is up to 0.1); here nothing is to move. */
const most = 0.001;

test('Nothing on the page moves when the form replaces its fallback, however late it comes.', async (t) => {
  const page = await newPage(t, browser);
  await noteShifts(page);
  await page.route('**/amtform.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.route('**/*.form.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 760 });
    await page.goto(server.url('plain.html'), { waitUntil: 'commit' });
    await page.getByText('Das Online-Formular erscheint gleich hier').waitFor();
    await new FormOnPage(page).ready();
    // What loads later must not move anything either.
    await page.waitForTimeout(2500);
    const shifts = await shiftsOf(page);
    assert.ok(
      shifts.reduce((sum, { value }) => sum + value, 0) <= most,
      `at ${String(width)} px: ${JSON.stringify(shifts)}`,
    );
  }
});

interface Shift {
  /** Part of the window times distance (Layout Instability API). */
  readonly value: number;
  /** What moved. */
  readonly nodes: readonly string[];
}

/** Notes what moves on each page that is opened from now on. */
async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: object[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources = [] } = entry as unknown as { value: number; sources?: { node: Node | null }[] };
        shifts.push({
          value,
          nodes: sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : undefined)),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function shiftsOf(page: Page): Promise<readonly Shift[]> {
  return page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
}
