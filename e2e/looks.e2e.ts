import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { allExamples, openExample } from './support/all-examples.js';
import { launchBrowser } from './support/browsers.js';
import { exampleForm } from './support/example-form.js';
import { ExampleServer } from './support/example-server.js';
import type { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';

const server = await ExampleServer.start();
after(() => server.remove());
const browser = await launchBrowser('chromium');
after(() => browser.close());

/** Presses of Tab that lead over a page and some way beyond. */
const manyStops = 60;

async function eachPage(form: FormOnPage, name: string, look: () => Promise<void>): Promise<void> {
  await form.setAnswers(exampleForm(name).answers);
  for (const { id } of exampleForm(name).definition.pages ?? [{ id: '' }]) {
    await form.goTo(id);
    await form.root.locator('details').evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
    await look();
  }
}

for (const name of allExamples) {
  test(`Below a bar of 100 pixels that stays at the top the focus is always seen in ${name} (WCAG 2.4.11).`, async (t) => {
    const page = await newPage(t, browser, { viewport: { width: 800, height: 600 } });
    const form = await openExample(page, name, server);
    await page.addStyleTag({ content: '#bar { position: fixed; inset: 0 0 auto; height: 100px; z-index: 9 }' });
    await page.evaluate(() => {
      const bar = document.createElement('div');
      bar.id = 'bar';
      document.body.append(bar);
    });
    await eachPage(form, name, async () => {
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let stop = 0; stop < manyStops; stop += 1) {
          await page.keyboard.press(key);
          const { top, bottom, words } = await page.evaluate(focusedPlace);
          assert.ok(words === '' || (bottom > 100 && top < 600), `${key}: ${words} lies from ${top} to ${bottom}`);
        }
      }
    });
  });

  test(`With forced colours every control of ${name} has a border, and the focus is seen.`, async (t) => {
    const page = await newPage(t, browser, { forcedColors: 'active' });
    const form = await openExample(page, name, server);
    await eachPage(form, name, async () => assert.deepEqual(await page.evaluate(looksLost), []));
  });

  test(`Where fingers point, every button and control of ${name} is 44 pixels high.`, async (t) => {
    const page = await newPage(t, browser, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const form = await openExample(page, name, server);
    await eachPage(form, name, async () => assert.deepEqual(await page.evaluate(smallTargets), []));
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`The focus ring and the borders of ${name} stand out 3 to 1 in ${colorScheme} colours (WCAG 1.4.11).`, async (t) => {
      const page = await newPage(t, browser, { colorScheme });
      const form = await openExample(page, name, server);
      await darken(page, colorScheme);
      await eachPage(form, name, async () => assert.deepEqual(await page.evaluate(faintLines), []));
    });
  }
}

/** A form follows the dark scheme only where its page does. */
async function darken(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.locator('amt-form').evaluate((form, theme) => form.setAttribute('theme', theme), colorScheme);
}

/** Runs in the page: where the focus in the form lies; no words where it is elsewhere. */
function focusedPlace(): { top: number; bottom: number; words: string } {
  const element = document.activeElement;
  if (!element?.closest('amt-form')) return { top: 0, bottom: 0, words: '' };
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom, words: element.outerHTML.slice(0, 80) };
}

/** Runs in the page: controls that cannot be told from their surroundings. */
function looksLost(): string[] {
  const controls = document.querySelectorAll<HTMLElement>('amt-form :is(input, select, textarea, .amt-button)');
  return [...controls].flatMap((control) => {
    if (control.getClientRects().length === 0) return [];
    control.focus();
    const { appearance, borderTopStyle, borderTopWidth, outlineStyle, outlineWidth } = getComputedStyle(control);
    const hasBorder = appearance === 'auto' || (borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1);
    const isFocusSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return hasBorder && (isFocusSeen || control.matches(':disabled')) ? [] : [control.outerHTML.slice(0, 120)];
  });
}

/** Runs in the page: what is too small for a finger. A link in a sentence may be (WCAG 2.5.8). */
function smallTargets(): string[] {
  const controls = document.querySelectorAll<HTMLElement>('amt-form :is(input, select, textarea, button, summary)');
  return [...controls].flatMap((control) => {
    const target = control.closest('.amt-option') ?? control;
    const { width, height } = target.getBoundingClientRect();
    return width === 0 || height >= 43.5 ? [] : [`${Math.round(height)}: ${control.outerHTML.slice(0, 120)}`];
  });
}

/** Runs in the page: rings and borders that have less than 3 to 1 against what is behind them. */
function faintLines(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((channels(colour)[3] ?? 1) > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const controls = document.querySelectorAll<HTMLElement>('amt-form :is(input, select, textarea, .amt-button)');
  return [...controls].flatMap((control) => {
    if (control.getClientRects().length === 0 || control.matches(':disabled')) return [];
    control.focus();
    const { outlineColor, borderTopColor } = getComputedStyle(control);
    const ground = behind(control.parentElement);
    const lines = { ring: contrast(outlineColor, ground), border: contrast(borderTopColor, ground) };
    return Object.entries(lines).flatMap(([line, ratio]) =>
      ratio >= 3 ? [] : [`${line} ${ratio.toFixed(2)}: ${control.outerHTML.slice(0, 100)}`],
    );
  });
}
