import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { inCheckout } from '../support/checkout.js';

declare global {
  // What scripts in texts did.
  var ran: number | undefined;
}

/** A text at a place, so that it can be found again. */
export function marked(place: string, strings: readonly string[]): string {
  return `«${place}»${strings.join('«»')}«»`;
}

/** Counts scripts that run, and notes requests to other origins. To be called before the page is loaded. */
export async function watchHarm(page: Page, home: string): Promise<string[]> {
  await page.addInitScript(() => {
    const count = () => {
      globalThis.ran = (globalThis.ran ?? 0) + 1;
    };
    Object.assign(globalThis, { alert: count, confirm: count, prompt: count, print: count, open: count });
  });
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(home).origin && protocol !== 'blob:') foreign.push(request.url());
  });
  return foreign;
}

/** Whether a script ran that stood in a text, and what every object has since. */
export async function harmTo(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...((globalThis.ran ?? 0) > 0 ? ['a script ran'] : []),
    ...Object.keys(Object.prototype).map((name) => `every object has ${name}`),
  ]);
}

/** The script that notes what stands on a page, and walks through a form. */
export async function walkScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inCheckout('e2e/hostile/walk-texts.ts')],
    ...{ bundle: true, write: false, format: 'iife', target: 'es2022' },
  });
  return outputFiles[0]!.text;
}
