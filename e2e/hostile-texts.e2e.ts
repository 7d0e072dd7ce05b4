import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { harmOf, isShown } from './hostile/harm-of.js';
import { hostileStrings } from './hostile/hostile-strings.js';
import { HostileTown, serverTexts } from './hostile/hostile-town.js';
import { rawWidget } from './hostile/raw-widget.js';
import type { Shot } from './hostile/shot.js';
import { textAnswers, textForm } from './hostile/text-form.js';
import { harmTo, marked, watchHarm } from './hostile/watch-harm.js';
import { launchBrowser } from './support/browsers.js';
import { newPage } from './support/new-page.js';

const browser = await launchBrowser('chromium');
after(() => browser.close());

for (const isolation of ['', 'shadow']) {
  const tree = isolation ? 'in a shadow tree' : 'in the page';
  test(`Hostile texts in each place of a form ${tree} are shown as they were written and do nothing.`, async (t) => {
    const look = await open(t, await HostileTown.start(), isolation);
    for (const some of inBatches(hostileStrings)) {
      const names = some.map(({ id }) => id).join(', ');
      assert.deepEqual(await look(some.map(({ string }) => string)), [], names);
    }
  });
}

test('The same look finds what such texts do where the widget makes markup of them.', async (t) => {
  const look = await open(t, await HostileTown.start(await rawWidget()), '');
  const found = await look(['<img src="https://elsewhere.invalid/x" onerror="alert(1)">']);
  assert.ok(found.includes('a script ran'), found.join('\n'));
  assert.ok(found.includes('https://elsewhere.invalid/x'));
  for (const screen of ['first page', 'messages', 'review', 'receipt', 'saved file']) {
    assert.ok(found.includes(`${screen}: <img onerror src>`), screen);
  }
});

/** Opens such a page. Returns what to call with texts, which stand one after the other in each place: it
 * returns all that they did. */
async function open(t: TestContext, hostile: HostileTown, isolation: string) {
  const { town } = hostile;
  t.after(() => town.remove());
  const page = await newPage(t, browser);
  const foreign = await watchHarm(page, town.url('/'));
  await page.goto(town.url('/'));
  // The second time the parts are there that come late.
  const harmless = [...(await walk(['Rathaus'])), ...(await walk(['Rathaus']))];
  return async (strings: readonly string[]): Promise<readonly string[]> => {
    const shots = await walk(strings);
    return [
      ...harmOf(shots, harmless),
      ...places(strings).flatMap(([place, text]) => (isShown(text, shots) ? [] : `not shown: ${place}`)),
      ...foreign.splice(0),
      ...(await unlike(page, town.url('/'))),
    ];
  };

  async function walk(strings: readonly string[]): Promise<readonly Shot[]> {
    const say = (place: string) => marked(place, strings);
    hostile.say = say;
    hostile.raw = strings;
    const definition = textForm(say, strings.join('\n\n'));
    const answers = textAnswers(say) as Record<string, unknown>;
    const fileName = strings.join(' ');
    return page.evaluate((given) => globalThis.walkTexts(given), { definition, answers, fileName, isolation });
  }
}

/** All plain texts of a form and of the server, by their places. */
function places(strings: readonly string[]): readonly (readonly [string, string])[] {
  const names: string[] = [];
  const note = (place: string) => {
    names.push(place);
    return place;
  };
  textForm(note, 'x');
  textAnswers(note);
  serverTexts(note);
  return names.map((place) => [place, marked(place, strings)]);
}

/** Some at a time: each walk through the form takes its time. */
function inBatches<Item>(items: readonly Item[], size = 5): readonly (readonly Item[])[] {
  return items.flatMap((_, index) => (index % size === 0 ? [items.slice(index, index + size)] : []));
}

/** In what the page around the form is not what it was. */
async function unlike(page: Page, home: string): Promise<readonly string[]> {
  const around = await page.evaluate((address) => {
    const found = location.href !== address || document.baseURI !== address ? [`the page is ${location.href}`] : [];
    return document.querySelectorAll('body > *').length === 3
      ? found
      : [...found, 'there is something beside the form'];
  }, home);
  return [...around, ...(await harmTo(page))];
}
