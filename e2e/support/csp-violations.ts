import type { Page } from 'playwright-core';

declare global {
  // What the page noted below.
  var cspViolations: string[] | undefined;
}

/** Lets a page note what its Content-Security-Policy refuses. To be called before the page is loaded. */
export async function noteCspViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: string[] = (globalThis.cspViolations = []);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      noted.push(`${effectiveDirective}: ${blockedURI} ${sample}`.trim());
    });
  });
}

/** What the Content-Security-Policy of a page has refused so far. */
export async function cspViolations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => globalThis.cspViolations ?? ['nothing was noted']);
}
