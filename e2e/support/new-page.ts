import type { TestContext } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Long enough for the slowest machine; a test that waits for it has failed. */
const patience = 10_000;

/**
 * A window so high that everything on a page is in it: what is off the screen is not rendered
 * (`content-visibility: auto`), so nobody could look at it.
 */
export const highWindow = { width: 1280, height: 8000 };

/** Opens an empty page as a new visitor, for one test; it closes when the test ends. */
export async function newPage(test: TestContext, browser: Browser, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  test.after(() => context.close());
  context.setDefaultTimeout(patience);
  return context.newPage();
}
