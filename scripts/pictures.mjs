// Takes the pictures of README and docs from the example pages: `npm run pictures`. Needs what `npm run build` makes.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { requireBrowsers } from './browsers.mjs';
import { root } from './set-up.mjs';

const answers = JSON.parse(readFileSync(join(root, 'examples/forms/hundesteuer.answers.json'), 'utf8'));
const dogForm = join(root, 'examples/forms/hundesteuer.form.json');

/**
 * By file: the page, the window, and what happens before the picture is taken.
 * @type {Record<string, { page: string, width: number, height: number, prepare?: Function, act?: Function, scripts?: boolean }>}
 */
const pictures = {
  'hundesteuer-1280': { page: 'plain.html', width: 1280, height: 1000, act: showWrongChip },
  'gewerbeanmeldung-1280': { page: 'gewerbeanmeldung.html', width: 1280, height: 900 },
  'wohngeld-320': { page: 'wohngeld.html', width: 320, height: 900 },
  'webmaster-text': { page: 'plain.html', width: 900, height: 760, prepare: stopScript },
  'webmaster-form': { page: 'plain.html', width: 900, height: 760 },
  'webmaster-without-scripts': { page: 'plain.html', width: 900, height: 760, prepare: writePlainForm, scripts: false },
};

const folder = mkdtempSync(join(tmpdir(), 'amtform-pictures-'));
const env = { ...process.env, PORT: '0', DATABASE: join(folder, 'received.db') };
const server = spawn(process.execPath, ['examples/serve.mjs'], {
  cwd: root,
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const address = await addressOf(server.stdout);
  const executablePath = requireBrowsers(['chromium']).chromium;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] });
  try {
    for (const [name, picture] of Object.entries(pictures)) await take(browser, address, { name, ...picture });
  } finally {
    await browser.close();
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** The address that the server prints first, without the page. */
async function addressOf(output) {
  for await (const line of createInterface({ input: output })) {
    const found = /http:\/\/\S+\//.exec(line)?.[0];
    if (found) return found;
  }
  throw new Error('The server of the examples did not start.');
}

async function take(browser, address, picture) {
  const { name, page: file, width, height, prepare, act, scripts = true } = picture;
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: scripts });
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(`${address}${file}`);
  if (scripts && !prepare) await page.locator('amt-form .amt-title').waitFor();
  await act?.(page);
  const path = join(root, 'docs/pictures', `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  await context.close();
  console.log(`${path.slice(root.length)}  ${width} × ${height}, ${Math.ceil(statSync(path).size / 1024)} kB`);
}

/** The page of the dogs with a chip number that is too short. */
async function showWrongChip(page) {
  const [dog] = answers.hunde;
  const wrong = { ...answers, hunde: [{ ...dog, chipnummer: '2760981' }] };
  await page.locator('amt-form').evaluate((form, given) => {
    Object.assign(form, { answers: given });
  }, wrong);
  await page.locator('amt-form').evaluate((form) => /** @type {any} */ (form).goTo('hunde'));
  await page.locator('amt-form .amt-button-primary').click();
  await page.locator('amt-error-summary li').waitFor();
  await page.evaluate('scrollTo(0, 0)');
}

/** Nothing comes of the script. */
async function stopScript(page) {
  await page.route('**/amtform.js', (route) => route.abort());
}

/** Puts the form of `amtform html` into the element. */
async function writePlainForm(page) {
  const form = execFileSync(process.execPath, ['packages/cli/dist/main.js', 'html', dogForm], { cwd: root });
  await page.route('**/plain.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(<amt-form[^>]*>)[^]*(<\/amt-form>)/,
      (_, start, end) => start + form + end,
    );
    await route.fulfill({ response, body });
  });
}
