// Prints what forms leave behind in memory: `npm run measure:memory`. A form is put on a page and removed 100 times; after
// every tenth time the garbage is collected and the heap measured. Needs the built bundle.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { requireBrowsers } from './browsers.mjs';
import { serveFolder } from './serve-folder.mjs';
import { root } from './set-up.mjs';

const times = 100;
const definition = JSON.parse(readFileSync(join(root, 'examples/forms/hundesteuer.form.json'), 'utf8'));
const { address, stop } = await serveFolder(join(root, 'packages/widget/dist/release'));
const browser = await chromium.launch({
  executablePath: requireBrowsers(['chromium']).chromium,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(`${address}/release.json`);
  await page.evaluate((source) => import(source), `${address}/amtform.mjs`);
  // The first forms load parts and fill caches that all later ones share.
  await mountAndRemove(page, 20);
  const heaps = [await heapOf(session)];
  for (let done = 0; done < times; done += 10) {
    await mountAndRemove(page, 10);
    heaps.push(await heapOf(session));
  }
  console.log(`Heap in kB after 0, 10 … ${String(times)} forms: ${heaps.map((h) => Math.round(h / 1024)).join(', ')}`);
  const growth = (heaps.at(-1) / heaps[0] - 1) * 100;
  console.log(`Growth: ${growth.toFixed(1)} %`);
} finally {
  await browser.close();
  await stop();
}

function mountAndRemove(page, count) {
  return page.evaluate(
    async ([json, all]) => {
      for (let i = 0; i < all; i++) {
        const { document } = /** @type {any} */ (globalThis);
        const form = document.createElement('amt-form');
        const ready = new Promise((done) => form.addEventListener('amt-ready', done, { once: true }));
        form.definition = json;
        document.body.append(form);
        await ready;
        form.querySelector('input').focus();
        form.check();
        await form.updateComplete;
        // Parts are loaded and definitions looked through when the browser has time.
        await new Promise((done) => setTimeout(done, 30));
        form.remove();
      }
    },
    [definition, count],
  );
}

async function heapOf(session) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
}
