import { type Browser, chromium, firefox } from 'playwright-core';

/** The engines that Playwright drives as the system installs them. */
export type Engine = 'chromium' | 'firefox';

interface BrowserScript {
  readonly engines: readonly string[];
  readonly requireBrowsers: (names: readonly Engine[]) => Readonly<Record<Engine, string>>;
}

// Not bundled: the script runs itself where it takes itself for the main program.
const script = (await import(new URL('../../scripts/browsers.mjs', import.meta.url).href)) as BrowserScript;

/** The engines for what has to work in more than one: Chromium, and Firefox unless `BROWSERS` leaves it out. */
export const engines: readonly Engine[] = script.engines.includes('firefox') ? ['chromium', 'firefox'] : ['chromium'];

/** Starts an installed browser, without a window. */
export async function launchBrowser(engine: Engine): Promise<Browser> {
  const executablePath = script.requireBrowsers([engine])[engine];
  return engine === 'chromium'
    ? chromium.launch({ executablePath, args: ['--no-sandbox'] })
    : firefox.launch({ executablePath, channel: 'moz-firefox' });
}
