import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inCheckout } from './checkout.js';

interface PageWithAxe {
  readonly axe?: { run: (options: RunOptions) => Promise<AxeResults> };
}

/**
 * What axe finds wrong with a page as it stands there: rule, help, element and remedy.
 *
 * @param rules the only rules to look at; all of them unless told otherwise
 */
export async function axeViolations(page: Page, rules?: string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    // Not as a script of the page: its Content-Security-Policy may refuse that.
    await page.evaluate(readFileSync(inCheckout('node_modules/axe-core/axe.min.js'), 'utf8'));
  }
  const options: RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const results = await page.evaluate((given) => (globalThis as PageWithAxe).axe?.run(given), options);
  if (!results || results.passes.length === 0) throw new Error('axe has not looked at the page');
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary ?? ''}`),
  );
}
