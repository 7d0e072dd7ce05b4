import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { inCheckout } from './support/checkout.js';
import { cspViolations, noteCspViolations } from './support/csp-violations.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { json, page as html, TownServer } from './support/town-server.js';

/** Members in the order of their names: this is the canonical form already. */
const schema = {
  properties: { entries: { items: { title: 'Eintrag', type: 'string' }, title: 'Einträge', type: 'array' } },
  type: 'object',
};
const definition = {
  id: 'receipt',
  version: '2.1.0',
  language: 'de',
  title: 'Mitteilung',
  schema,
  authority: { name: 'Amt <b>für</b> Mitteilungen' },
  submission: {
    type: 'http',
    url: '/send',
    receipt: { next: 'Mehr auf [unserer Seite](https://stadt.example/mitteilung).' },
  },
};

/** Answers that must stay text. */
const hostile = [
  '<script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '--><svg onload=alert(1)>',
  '&lt;b&gt; &amp;amp; &#60;',
  '"><a href="javascript:alert(1)">x</a>',
  ...sharedStrings(),
];

const policies = {
  'no policy': '',
  'only its own files': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  'inline styles': "default-src 'self'; style-src 'self' 'unsafe-inline'",
  'the policy of Lit alone': "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};
const pages = Object.fromEntries(
  Object.values(policies).map((policy, i) => [
    `/${String(i)}`,
    html(
      '<!doctype html><html lang="de"><meta charset="utf-8"><title>Stadt</title><script type="module" src="/amtform.mjs"></script><amt-form src="/form.json"></amt-form>',
      policy === '' ? {} : { 'Content-Security-Policy': policy },
    ),
  ]),
);
const town = await TownServer.start({
  ...pages,
  '/form.json': json(definition),
  '/send': json({ id: 'M-<7>', receivedAt: '2026-11-23T10:15:00Z' }, 201),
});
after(() => town.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

/** The receipt of these answers. */
async function receiptOn(page: Page, path: string, entries: readonly string[]): Promise<FormOnPage> {
  await page.goto(town.url(path));
  const form = await new FormOnPage(page).ready();
  await form.setAnswers({ entries });
  await form.next.click();
  await form.receipt.waitFor();
  return form;
}

/** Saves the receipt, and opens the file as a page of its own. */
async function openCopy(t: TestContext, page: Page): Promise<{ readonly copy: Page; readonly requests: string[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save]').click()]);
  assert.equal(download.suggestedFilename(), 'receipt-M-7.html');
  const file = join(inCheckout('.cache'), `receipt-${String(process.pid)}.html`);
  await download.saveAs(file);
  const copy = await newPage(t, browser);
  const requests: string[] = [];
  copy.on('request', (request) => requests.push(request.url()));
  copy.on('dialog', (dialog) => requests.push(dialog.message()));
  await copy.goto(pathToFileURL(file).href);
  return { copy, requests: requests.filter((url) => !url.startsWith('file:')) };
}

for (const [name, policy] of Object.entries(policies)) {
  test(`The receipt is saved as a file under a Content-Security-Policy: ${name}.`, async (t) => {
    const page = await newPage(t, browser);
    await noteCspViolations(page);
    const path = `/${String(Object.values(policies).indexOf(policy))}`;
    await receiptOn(page, path, ['Guten Tag']);
    const { copy } = await openCopy(t, page);
    assert.match(await copy.locator('main').innerText(), /Guten Tag/);
    assert.deepEqual(await cspViolations(page), []);
  });
}

test('The file names reference, time, office and next steps, and proves which questions were asked.', async (t) => {
  const page = await newPage(t, browser);
  await receiptOn(page, '/0', ['Guten Tag']);
  const { copy, requests } = await openCopy(t, page);
  const text = await copy.locator('main').innerText();
  const hash = createHash('sha256').update(JSON.stringify(schema)).digest('hex');
  for (const word of [
    'M-<7>',
    '23. November 2026',
    'Amt <b>für</b> Mitteilungen',
    'Einträge',
    'receipt',
    '2.1.0',
    hash,
  ])
    assert.ok(text.includes(word), `the file lacks ${word}`);
  assert.equal(await copy.locator('a').getAttribute('href'), 'https://stadt.example/mitteilung');
  assert.deepEqual(requests, []);
});

test('Hostile answers stay text in the file: nothing runs, nothing is loaded, no element is made of them.', async (t) => {
  const page = await newPage(t, browser);
  const form = await receiptOn(page, '/1', hostile);
  const shown = await form.root.locator('.amt-review dd').allTextContents();
  const { copy, requests } = await openCopy(t, page);
  const elements = await copy.evaluate(() => [...new Set([...document.querySelectorAll('*')].map((e) => e.localName))]);
  const own = 'html head meta title style body main p h1 h2 h3 h4 dl div dt dd bdi span section a br'.split(' ');
  assert.deepEqual(
    elements.filter((name) => !own.includes(name)),
    [],
  );
  assert.equal(await copy.locator('a').count(), 1);
  const kept = await copy.locator('.amt-review dd').allTextContents();
  assert.deepEqual(kept.map(plain), shown.map(plain));
  assert.equal(kept.length, hostile.length);
  assert.deepEqual(requests, []);
});

test('A browser that saves no files leaves the receipt as it is, and the page says what to do.', async (t) => {
  const context = await browser.newContext({ acceptDownloads: false });
  t.after(() => context.close());
  const page = await context.newPage();
  const form = await receiptOn(page, '/1', ['Guten Tag']);
  await page.locator('[data-save]').click();
  await page.locator('.amt-kept', { hasText: 'drucken Sie die Seite' }).waitFor();
  assert.equal(await form.receipt.innerText(), 'M-<7>');
});

test('On paper the receipt has no buttons, is black on white, and nothing is cut off.', async (t) => {
  const page = await newPage(t, browser, { colorScheme: 'dark', viewport: { width: 642, height: 971 } });
  const form = await receiptOn(page, '/0', ['Guten Tag', 'W'.repeat(400)]);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await form.root.locator('button:visible').count(), 0);
  assert.deepEqual(await form.sticksOut(), []);
  const paper = await form.root
    .locator('.amt-form')
    .evaluate((content) => [getComputedStyle(content).color, getComputedStyle(content).backgroundColor]);
  assert.deepEqual(paper, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  assert.match(
    await form.root.locator('a[href]').evaluate((a) => getComputedStyle(a, '::after').content),
    /stadt\.example/,
  );
});

/** What a parser of HTML makes of line ends and of characters that no document may hold. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

function sharedStrings(): string[] {
  const file = inCheckout('../shared/suites/xss.json');
  if (!existsSync(file)) {
    console.log('../shared/suites/xss.json is absent: only the own hostile answers are tried.');
    return [];
  }
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: { string: unknown }[] };
  return vectors.flatMap(({ string }) => (typeof string === 'string' && string.trim() !== '' ? [string] : []));
}
