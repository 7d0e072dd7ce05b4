// Opens the largest JSON Schemas below a folder in Chromium and prints how long the page was blocked:
// `npm run measure -- ../shared/forms`. Needs the built bundle.
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { requireBrowsers } from './browsers.mjs';
import { root } from './set-up.mjs';

const folder = resolve(process.argv[2] ?? '../shared/forms');
/** Schemas of which size are opened at most. */
const most = 8;
/** Browsers tell of tasks from this length on (Long Tasks API), in milliseconds. */
const longTask = 50;

if (!existsSync(folder)) {
  console.log(`There is no folder ${folder}. Nothing was measured.`);
  process.exit(0);
}
const forms = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => ({ name, bytes: statSync(join(folder, name)).size }))
  .sort((a, b) => b.bytes - a.bytes)
  .slice(0, most);

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>form</title>
<script src="/in-page.js"></script><script src="/amtform.js"></script><amt-form id="form">…</amt-form>`;
/** What runs in the page: it notes long tasks, opens a form and tells how long that took. */
const inPage = `const tasks = [];
new PerformanceObserver((list) => { for (const task of list.getEntries()) tasks.push(task.duration); })
  .observe({ type: 'longtask', buffered: true });
const longestTask = () => Math.max(0, ...tasks.splice(0));
async function open(address) {
  const form = document.querySelector('#form');
  longestTask();
  const start = performance.now();
  const ready = new Promise((done) => form.addEventListener('amt-ready', done, { once: true }));
  form.src = address;
  await ready;
  const time = performance.now() - start;
  await new Promise((done) => setTimeout(done, 300));
  return { time, fields: form.querySelectorAll('.amt-field').length, longest: longestTask() };
}`;
const bundle = join(root, 'packages/widget/dist/release');
const server = createServer((request, response) => {
  const url = request.url ?? '/';
  const isScript = url.endsWith('.js');
  response.setHeader('Content-Type', isScript ? 'text/javascript' : url === '/' ? 'text/html' : 'application/json');
  if (url === '/') response.end(page);
  else if (url === '/in-page.js') response.end(inPage);
  else if (isScript) response.end(readFileSync(join(bundle, normalize(url))));
  else if (url.startsWith('/form/')) response.end(readFileSync(join(folder, decodeURIComponent(url.slice(6)))));
  else response.writeHead(404).end();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;

const executablePath = requireBrowsers(['chromium']).chromium ?? '';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
console.log(
  `${'form'.padEnd(70)}     kB  fields  until ready  longest task  longest while typing (ms; below ${longTask} is not told)`,
);
try {
  for (const { name, bytes } of forms) console.log(await measure(name, bytes));
} finally {
  await browser.close();
  server.close();
}

/** One line of the table. */
async function measure(/** @type {string} */ name, /** @type {number} */ bytes) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`http://127.0.0.1:${port}/`);
  await tab.waitForTimeout(300);
  const opened = await tab.evaluate(`open(${JSON.stringify(`/form/${name}`)})`);
  const input = tab.locator('.amt-field input[type=text]').first();
  if ((await input.count()) > 0) await input.pressSequentially('Musterstadt', { delay: 30 });
  await tab.waitForTimeout(200);
  const typing = await tab.evaluate('longestTask()');
  await context.close();
  const cells = [
    Math.round(bytes / 1000),
    opened.fields,
    opened.time.toFixed(0),
    opened.longest.toFixed(0),
    typing.toFixed(0),
  ];
  return [name.slice(-70).padEnd(70), ...cells.map((cell, i) => String(cell).padStart([6, 7, 12, 13, 21][i]))].join(
    ' ',
  );
}
