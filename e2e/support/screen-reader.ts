import type { Virtual } from '@guidepup/virtual-screen-reader';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';

/** More stops than any question has. */
const manyStops = 200;
/** Where the pages find it. */
export const screenReader = '/virtual-screen-reader.js';
const path = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');

/** Lets the pages that are opened from now on load the virtual screen reader. */
export async function offerScreenReader(page: Page): Promise<void> {
  await page.route(`**${screenReader}`, (route) =>
    route.fulfill({ path, contentType: 'text/javascript; charset=utf-8' }),
  );
}

/** What a screen reader says when somebody reads through an element from its beginning to its end. */
export async function readAloud(element: Locator): Promise<readonly string[]> {
  return element.evaluate(
    async (container: HTMLElement, [from, most]) => {
      const { virtual } = (await import(from)) as { readonly virtual: Virtual };
      // It hears the attributes, where the page sets what they begin with.
      for (const box of container.querySelectorAll('input')) box.toggleAttribute('checked', box.checked);
      for (const option of container.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);
      await virtual.start({ container });
      const first = virtual.activeNode;
      const start = await virtual.lastSpokenPhrase();
      for (let stop = 0; stop < most; stop += 1) {
        await virtual.next();
        // After its end it begins anew.
        if (virtual.activeNode === first && (await virtual.lastSpokenPhrase()) === start) break;
      }
      const phrases = await virtual.spokenPhraseLog();
      await virtual.stop();
      return phrases.slice(0, -1);
    },
    [screenReader, manyStops] as const,
  );
}
