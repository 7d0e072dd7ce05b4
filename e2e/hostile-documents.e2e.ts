import { staticForm } from '@amtform/cli';
import { readDefinition } from '@amtform/model';
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { after, test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { harmOf, isShown } from './hostile/harm-of.js';
import { hostileStrings } from './hostile/hostile-strings.js';
import type { Shot } from './hostile/shot.js';
import { textAnswers, textForm } from './hostile/text-form.js';
import { harmTo, marked, walkScript, watchHarm } from './hostile/watch-harm.js';
import { launchBrowser } from './support/browsers.js';
import { newPage } from './support/new-page.js';
import { OfficeServer } from './support/office-server.js';

const browser = await launchBrowser('chromium');
after(() => browser.close());
const script = await walkScript();

const hostile = hostileStrings.map(({ string }) => string);
/** All strings in each place, one after the other. */
const all = formWith(hostile);
const harmless = formWith(['Rathaus', 'Stadt']);

test('A form without scripts shows hostile texts as they were written, and they do nothing.', async (t) => {
  const look = await open(t);
  const write = ({ definition }: Filled) => staticForm(readDefinition(definition), { endpoint: '/x', language: 'de' });
  const shots = await look(write(all), write(harmless));
  const places = ['title', 'page', 'note info', 'note details', 'schema title', 'label', 'group', 'office', 'contact'];
  for (const place of [...places, 'option ab a', 'option cdefghijk k', 'word of an option', 'consent']) {
    assert.ok(isShown(marked(place, hostile), shots), place);
  }
});

test('Pages of a receiver for citizens and for the office show hostile texts and do nothing.', async (t) => {
  const look = await open(t);
  const pages = await pagesOf(t, all);
  const others = await pagesOf(t, harmless);
  for (const [name, page] of Object.entries(pages)) {
    const shots = await look(page, others[name]!);
    if (name === 'refusal') continue;
    for (const place of name === 'list' ? ['title'] : ['title', 'schema title', 'answer', 'answer in a card']) {
      assert.ok(isShown(marked(place, hostile), shots), `${name}: ${place}`);
    }
  }
  assert.ok(pages.refusal!.includes('«message»'));
});

test('The same look finds what such a page does where a text is markup.', async (t) => {
  const look = await open(t);
  await assert.rejects(look('<h1><img src="x" onerror="alert(1)"></h1>', '<h1>Rathaus</h1>'), /img onerror src/);
});

interface Filled {
  readonly definition: object;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly fileName: string;
}

function formWith(strings: readonly string[]): Filled {
  const say = (place: string) => marked(place, strings);
  const answers = { ...(textAnswers(say) as Record<string, unknown>), datei: 'x' };
  return { definition: textForm(say, strings.join('\n\n')), answers, fileName: strings.join(' ').slice(0, 500) };
}

/** What a receiver answers with pages: the receipt, a refusal, the list of the office and one submission. */
async function pagesOf(t: TestContext, form: Filled): Promise<Readonly<Record<string, string>>> {
  const token = randomUUID();
  const clerks = [{ name: 'Amt', tokenSha256: createHash('sha256').update(token).digest('hex') }];
  const server = await OfficeServer.start(form.definition, () => ({ clerks }));
  t.after(() => server.remove());
  const post = async (answers: object) => {
    const body = new FormData();
    body.append('submission', JSON.stringify({ form: { id: 'texte', version: '1.0.0' }, language: 'de', answers }));
    body.append('/datei', new Blob(['%PDF-1.4\n%%EOF\n'], { type: 'application/pdf' }), form.fileName);
    const headers = { Accept: 'text/html', 'Idempotency-Key': randomUUID() };
    const response = await fetch(server.url('/forms/texte/submissions'), { method: 'POST', body, headers });
    return response.text();
  };
  const office = async (path: string) => {
    const headers = { Accept: 'text/html', Authorization: `Bearer ${token}` };
    return (await fetch(server.url(path), { headers })).text();
  };
  const receipt = await post(form.answers);
  const refusal = await post({ datei: 'x' });
  const [{ id } = { id: '' }] = await server.submissions();
  return { receipt, refusal, list: await office('/office'), submission: await office(`/office/submissions/${id}`) };
}

/** Opens a window. Returns what shows a document beside a harmless one and asserts that it is as harmless. */
async function open(t: TestContext) {
  const page = await newPage(t, browser);
  const foreign = await watchHarm(page, 'http://127.0.0.1');
  return async (document: string, other: string): Promise<readonly Shot[]> => {
    const expected = await shown(page, other);
    const shots = await shown(page, document);
    assert.deepEqual([...harmOf(shots, expected), ...(await harmTo(page)), ...foreign.splice(0)], []);
    return shots;
  };
}

async function shown(page: Page, markup: string): Promise<readonly Shot[]> {
  await page.setContent(markup);
  await page.evaluate(script);
  return [await page.evaluate(() => globalThis.shotOfPage('document'))];
}
