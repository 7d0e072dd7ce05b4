import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { staticForm } from '@amtform/cli';
import { axeViolations } from './support/axe-violations.js';
import { allExamples } from './support/all-examples.js';
import { launchBrowser } from './support/browsers.js';
import { inCheckout } from './support/checkout.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

const { definition, answers } = exampleForm('maengelmelder');
const form = staticForm(definition, { endpoint: '/forms/maengelmelder/submissions', language: 'de' });

test('Without scripts the form is filled in, sent and answered with a page; what is wrong is said on a page too.', async (t) => {
  const page = await newPage(t, browser, { javaScriptEnabled: false });
  await show(page, `<amt-form src="/maengelmelder.form.json">${form}</amt-form><script src="/amtform.js"></script>`);
  await fillIn(page);
  await page.getByLabel('E-Mail-Adresse').fill('keine');
  await page.getByRole('button', { name: 'Absenden' }).click();
  assert.match(await page.locator('body').innerText(), /E-Mail-Adresse/);
  await page.goBack();
  await fillIn(page);
  await page.getByRole('button', { name: 'Absenden' }).click();
  await page.waitForURL('**/submissions');
  const text = await page.locator('body').innerText();
  const stored = (await server.submissions()).at(-1);
  assert.deepEqual(stored?.answers, answers, text);
  assert.ok(text.includes(stored.id));
});

test('When the script comes late, the widget takes over what was typed, and the same answers are sent.', async (t) => {
  const page = await newPage(t, browser);
  let deliver: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (deliver = resolve));
  await page.route('**/amtform.js', async (route) => {
    await late;
    await route.continue();
  });
  await show(
    page,
    `<script async src="/amtform.js"></script><amt-form src="/maengelmelder.form.json">${form}</amt-form>`,
  );
  await fillIn(page);
  await page.getByLabel('Genaue Stelle').focus();
  deliver();
  const widget = await new FormOnPage(page).ready();
  assert.deepEqual(await widget.answers(), answers);
  assert.equal(await page.locator('[name="/ort/strasse"]').count(), 0);
  await page.waitForFunction(() => document.activeElement?.closest('[data-at="/ort/stelle"]') !== null);
  await widget.goOn();
  if (!(await widget.receipt.isVisible())) await widget.goOn();
  await widget.receipt.waitFor();
  assert.deepEqual((await server.submissions()).at(-1)?.answers, answers);
});

test('Each example without scripts asks for everything that its answers have.', () => {
  for (const name of allExamples) {
    const example = exampleForm(name);
    const markup = staticForm(example.definition, { endpoint: '/', language: 'de' });
    const names = new Set([...markup.matchAll(/name="(\/[^"]*)"/g)].map((match) => match[1]));
    const computed = (at: string) => example.definition.fields?.[at.replace(/\/\d+/g, '/*')]?.compute !== undefined;
    const asked = leaves(example.answers, '').filter((at) => !computed(at));
    assert.deepEqual(
      asked.filter((at) => !names.has(at) && !names.has(at.replace(/\/\d+$/, ''))),
      [],
      name,
    );
  }
});

test('axe finds nothing in the plain HTML of any example, and with the rules for webmasters nothing of it sticks out on a phone.', async (t) => {
  const [, rules = ''] =
    /```css\n(amt-form [^]*?)```/.exec(readFileSync(inCheckout('docs/webmaster.md'), 'utf8')) ?? [];
  const page = await newPage(t, browser, { viewport: { width: 320, height: 800 } });
  for (const name of allExamples) {
    const plain = staticForm(exampleForm(name).definition, { endpoint: '/', language: 'de' });
    await page.setContent(pageWith(`<amt-form>${plain}</amt-form>`));
    await page.addStyleTag({ content: rules });
    assert.deepEqual(await axeViolations(page), [], name);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, name);
  }
});

/** Shows markup as a page of the server. */
async function show(page: Page, markup: string): Promise<void> {
  const body = pageWith(markup);
  await page.route('**/rathaus.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(server.url('rathaus.html'), { waitUntil: 'commit' });
  await page.getByLabel('Genaue Stelle').waitFor();
}

function pageWith(markup: string): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rathaus</title><main><h1>Rathaus</h1>${markup}</main></html>`;
}

/** Answers everything as the example does. */
async function fillIn(page: Page): Promise<void> {
  for (const at of leaves(answers, '')) {
    const value = at
      .split('/')
      .slice(1)
      .reduce<unknown>((found, name) => (found as Record<string, unknown>)[name], answers);
    const control = page.locator(`[name="${at}"]`).first();
    const type = await control.evaluate((element: HTMLInputElement) => element.type);
    if (type === 'radio' || type === 'checkbox') await page.locator(`[name="${at}"][value="${String(value)}"]`).check();
    else if (type === 'select-one') await control.selectOption(String(value));
    else await control.fill(String(value));
  }
}

/** The pointers of all answers. */
function leaves(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${at}/${name}`));
}
