import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { launchBrowser } from './support/browsers.js';
import { inCheckout } from './support/checkout.js';
import { cspViolations, noteCspViolations } from './support/csp-violations.js';
import { exampleForm } from './support/example-form.js';
import { fillForm } from './support/fill-form.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { Person } from './support/person.js';
import { json, page as html, script, TownServer } from './support/town-server.js';

const browser = await launchBrowser('chromium');
after(() => browser.close());

declare global {
  // How often the compiled form judged.
  var judged: number;
}

/** In the checkout, where the packages are found that compiled forms import. */
const folder = mkdtempSync(join(inCheckout('.cache'), 'compiled-'));
after(() => rmSync(folder, { recursive: true }));

test('A form that was compiled judges instead of the interpreter, under a policy without eval.', async (t) => {
  const form = join(folder, 'maengelmelder.mjs');
  const command = ['compile', inCheckout('examples/forms/maengelmelder.form.json'), '--out', form];
  await promisify(execFile)(process.execPath, [inCheckout('packages/cli/dist/main.js'), ...command]);
  const contents = `import { definition, validate } from './maengelmelder.mjs';
    globalThis.judged = 0;
    const form = document.querySelector('amt-form');
    form.validate = (...given) => { judged += 1; return validate(...given); };
    form.definition = definition;`;
  const options = { bundle: true, write: false, format: 'esm', target: 'es2022' } as const;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: folder }, ...options });
  const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
  const town = await TownServer.start({
    '/': html(
      '<!doctype html><html lang="de"><main><amt-form></amt-form></main><script src="/amtform.js"></script><script type="module" src="/own.js"></script>',
      { 'Content-Security-Policy': policy },
    ),
    '/own.js': script(outputFiles[0]!.text),
    '/forms/maengelmelder/submissions': json({ id: 'TEST-1' }, 201),
  });
  t.after(() => town.remove());
  const page = await newPage(t, browser);
  await noteCspViolations(page);
  await page.goto(town.url('/'));
  const shown = await new FormOnPage(page).ready();
  const before = await page.evaluate(() => globalThis.judged);
  await shown.next.click();
  assert.notDeepEqual(await shown.summary(), []);
  assert.ok((await page.evaluate(() => globalThis.judged)) > before);

  await page.reload();
  const { answers } = exampleForm('maengelmelder');
  await new FormOnPage(page).ready();
  await fillForm(new Person(page), answers);
  assert.deepEqual(JSON.parse(town.seen.at(-1)!.body).answers, answers);
  assert.deepEqual(await cspViolations(page), []);
});
