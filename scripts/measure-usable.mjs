// Prints when a form can be filled in on a slow phone with a bad network: `npm run measure:usable`. Needs the built bundle.
// The network is the 3G of WebPageTest: 1.6 Mbit/s down, 0.768 up, 300 ms for a round trip; the processor is slowed 6 times.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { requireBrowsers } from './browsers.mjs';
import { root } from './set-up.mjs';

const rounds = 5;
const network = { offline: false, latency: 300, downloadThroughput: 1_600_000 / 8, uploadThroughput: 768_000 / 8 };
const slowdown = 6;
const folders = ['examples/pages', 'examples/forms', 'packages/widget/dist/release'].map((name) => join(root, name));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Serves what stands in the folders, compressed as a web server does it. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = folders.map((folder) => join(folder, normalize(pathname))).find((path) => existsSync(path));
  if (!file) return response.writeHead(404).end();
  const type = types[extname(file)] ?? 'application/json';
  return response
    .writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'br' })
    .end(brotliCompressSync(readFileSync(file)));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await chromium.launch({
  executablePath: requireBrowsers(['chromium']).chromium,
  args: ['--no-sandbox'],
});
try {
  const times = [];
  for (let round = 0; round < rounds; round++) times.push(await measure());
  times.sort((a, b) => a.usable - b.usable);
  console.table(times);
  const { usable, bytes } = times[Math.floor(rounds / 2)];
  console.log(
    `Usable after ${String(usable)} ms (median of ${String(rounds)}), ${String(bytes)} bytes loaded until then.`,
  );
} finally {
  await browser.close();
  server.close();
}

/** From the navigation until the first field has the focus and keeps what is typed. */
async function measure() {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const start = performance.now();
  await page.goto(`http://127.0.0.1:${String(port)}/plain.html`, { waitUntil: 'commit' });
  const field = page.locator('amt-form input[type=text]').first();
  await field.focus();
  await page.keyboard.type('Än');
  if ((await field.inputValue()) !== 'Än') throw new Error('What was typed is gone');
  const usable = Math.round(performance.now() - start);
  const loaded = bytes;
  await context.close();
  return { usable, bytes: loaded };
}
