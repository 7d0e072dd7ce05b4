import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { axeViolations } from './support/axe-violations.js';
import { launchBrowser } from './support/browsers.js';
import { cspViolations, noteCspViolations } from './support/csp-violations.js';
import { eachScreen } from './support/each-screen.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import { FormOnPage } from './support/form-on-page.js';
import { highWindow, newPage } from './support/new-page.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

test('Every theme can be put on while somebody fills in the form, under a strict policy, and leaves it accessible.', async (t) => {
  const page = await newPage(t, browser, { viewport: highWindow });
  await noteCspViolations(page);
  await page.goto(server.url('themes.html'));
  const form = await new FormOnPage(page).ready();
  const input = form.root.locator('input').first();
  await form.next.press('Enter');
  await input.fill('Ada');
  const looks = new Set<string>();
  for (const look of ['', 'kern', 'kontrast']) {
    for (const scheme of ['light', 'dark']) {
      await page.locator('#look').selectOption(look);
      await page.locator('#scheme').selectOption(scheme);
      await page.waitForFunction((id) => !id || document.querySelector<HTMLLinkElement>(`#${id}`)?.sheet, look);
      assert.deepEqual(await axeViolations(page), [], `${look} ${scheme}`);
      looks.add(await form.next.evaluate((button) => getComputedStyle(button).backgroundColor));
    }
  }
  assert.equal(looks.size, 6);
  assert.equal(await input.inputValue(), 'Ada');
  assert.deepEqual(await cspViolations(page), []);
});

test('A device that asks for more contrast gets it where the page links the theme for that.', async (t) => {
  const page = await newPage(t, browser, { contrast: 'more' });
  await page.goto(server.url('themes.html'));
  const { root } = await new FormOnPage(page).ready();
  const border = await root
    .locator('input')
    .first()
    .evaluate((input) => getComputedStyle(input).border);
  assert.equal(border, '3px solid rgb(0, 0, 0)');
});

test('In a column of 300 pixels on a wide screen the form lies as on a phone, from the first page to the receipt.', async (t) => {
  const page = await newPage(t, browser, { viewport: highWindow });
  await page.goto(server.url('narrow-column.html'));
  const form = await new FormOnPage(page).ready();
  const sizesAt = async (width: number) => {
    await page.setViewportSize({ ...highWindow, width });
    return form.sizes();
  };
  await eachScreen(form, exampleForm('maengelmelder'), async (screen) => {
    const wide = await sizesAt(1280);
    // 300 pixels and the margins of the page.
    assert.deepEqual(wide, await sizesAt(332), screen);
    const width = await form.root.evaluate((element) => element.clientWidth);
    assert.equal(width, 300);
  });
});
