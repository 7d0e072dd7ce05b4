import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { inCheckout } from './checkout.js';

interface PageWithAxe {
  readonly axe?: { run: () => Promise<AxeResults> };
}

/** What axe finds wrong with a page as it stands there: rule, help and the elements concerned. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.addScriptTag({ path: inCheckout('node_modules/axe-core/axe.min.js') });
  }
  const results = await page.evaluate(() => (globalThis as PageWithAxe).axe?.run());
  if (!results || results.passes.length === 0) throw new Error('axe has not looked at the page');
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary ?? ''}`),
  );
}
