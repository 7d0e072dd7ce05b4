import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { inCheckout } from './support/checkout.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { json, page as html, TownServer } from './support/town-server.js';

const browser = await launchBrowser('chromium');
after(() => browser.close());

const shared = inCheckout('../shared/suites/xss.json');
const own = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '"><svg onload=alert(1)>',
];
const strings = existsSync(shared) ? [...own, ...sharedStrings()] : own;
if (!existsSync(shared)) console.log('The shared strings are not there: only the own ones are tried.');

/** What a form may be made of, besides its own elements. */
const harmless =
  'div,form,p,h1,h2,h3,h4,h5,h6,span,label,legend,fieldset,input,select,option,textarea,button,ul,ol,li,a,em,strong,code,br,dl,dt,dd,bdi,output,progress,summary,details,aside,section,nav,header';

declare global {
  // What scripts in texts did.
  var ran: number | undefined;
}

test('Hostile texts in each place of a definition, and from the server, are shown as they are and do nothing.', async (t) => {
  const town = await TownServer.start({
    '/': html(
      '<!doctype html><html lang="de"><main><amt-form src="/form.json"></amt-form></main><script src="/amtform.js"></script>',
    ),
    '/form.json': json(hostileDefinition()),
    '/submissions': json(
      { type: 'about:blank', title: strings[0], detail: strings.join(' '), status: 422, errors: [] },
      422,
      'application/problem+json',
    ),
  });
  t.after(() => town.remove());
  const page = await newPage(t, browser);
  const foreign = await watch(page, town.url('/'));
  await page.goto(town.url('/'));
  const form = await new FormOnPage(page).ready();
  assert.deepEqual(await harm(page), []);
  const labels = await form.root.locator('amt-text-field label').allTextContents();
  for (const [index, string] of strings.entries()) {
    assert.ok(
      labels.some((label) => label.replace(/\s+/g, ' ').includes(string.replace(/\s+/g, ' ').trim())),
      `label ${index}: ${string}`,
    );
  }
  await form.setAnswers(Object.fromEntries(strings.map((string, index) => [`f${index}`, string])));
  await form.next.click();
  await form.failure.or(form.root.locator('amt-error-summary')).first().waitFor();
  assert.deepEqual(await harm(page), []);
  assert.deepEqual(foreign, []);
  assert.equal(new URL(page.url()).pathname, '/');
});

test('The same look finds what markup made of such texts does.', async (t) => {
  const town = await TownServer.start({
    '/': html('<!doctype html><amt-form><div class="amt-form"></div></amt-form>'),
  });
  t.after(() => town.remove());
  const page = await newPage(t, browser);
  await watch(page, town.url('/'));
  await page.goto(town.url('/'));
  await page.evaluate((texts) => {
    document.querySelector('.amt-form')!.innerHTML = texts.join('');
  }, own);
  await page.waitForFunction(() => (globalThis.ran ?? 0) > 0);
  const found = await harm(page);
  assert.ok(found.includes('a script ran'));
  assert.ok(found.some((line) => line.includes('<img')));
});

/** A form with a hostile string in each of its texts. */
function hostileDefinition() {
  const all = strings.join('\n\n');
  const named = (make: (string: string, index: number) => unknown) =>
    Object.fromEntries(strings.map((string, index) => [`f${index}`, make(string, index)]));
  return {
    ...{ id: 'hostile', version: '1.0.0', language: 'de', title: strings[0], description: all },
    schema: {
      type: 'object',
      properties: {
        ...named((title) => ({ type: 'string', title, description: title })),
        choice: { title: strings[1], oneOf: strings.map((title, index) => ({ const: index, title })) },
      },
    },
    authority: { name: strings[0] },
    submission: { type: 'http', url: '/submissions', receipt: { next: all } },
  };
}

/** Counts scripts that run, and notes requests to other origins. To be called before the page is loaded. */
async function watch(page: Page, home: string): Promise<readonly string[]> {
  await page.addInitScript(() => {
    const count = () => {
      globalThis.ran = (globalThis.ran ?? 0) + 1;
    };
    Object.assign(globalThis, { alert: count, confirm: count, prompt: count });
  });
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(home).origin) foreign.push(request.url());
  });
  return foreign;
}

/** What of a form was made of texts: scripts, elements, attributes and addresses that no form has. */
async function harm(page: Page): Promise<readonly string[]> {
  return page
    .locator('.amt-form')
    .first()
    .evaluate((form, allowed) => {
      const found = (globalThis.ran ?? 0) > 0 ? ['a script ran'] : [];
      for (const element of form.querySelectorAll('*')) {
        const isOurs = element.localName.startsWith('amt-') || element.matches(allowed);
        const isActive = [...element.attributes].some(
          ({ name, value }) =>
            name.startsWith('on') || name === 'style' || /^\s*(?:javascript|data|vbscript):/i.test(value),
        );
        if (!isOurs || isActive) found.push(element.outerHTML.slice(0, 100));
      }
      return found;
    }, harmless);
}

function sharedStrings(): string[] {
  const { vectors } = JSON.parse(readFileSync(shared, 'utf8')) as { vectors: { where: string[]; string: unknown }[] };
  const texts = vectors.filter(({ where }) =>
    where.some((place) => ['title', 'description', 'markdown', 'data'].includes(place)),
  );
  return texts.flatMap(({ string }) =>
    typeof string === 'string' && string.length < 300 && string.trim() !== '' ? [string] : [],
  );
}
