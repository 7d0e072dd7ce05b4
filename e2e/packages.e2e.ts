import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { launchBrowser } from './support/browsers.js';
import { inCheckout } from './support/checkout.js';
import { exampleForm } from './support/example-form.js';
import { fillForm } from './support/fill-form.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { Person } from './support/person.js';
import { json, page as html, script, TownServer } from './support/town-server.js';
import { watchPage } from './support/watch-page.js';

const example = exampleForm('maengelmelder');

test('The published model works in plain Node, without a browser.', async (t) => {
  const folder = await mkdtemp(inCheckout('.cache/consumer-'));
  t.after(() => rm(folder, { recursive: true }));
  const program = join(folder, 'consumer.mjs');
  await writeFile(
    program,
    `import { FormModel, readDefinition } from '@amtform/model';
     const form = new FormModel(readDefinition(${JSON.stringify(example.definition)}), { validate: () => [] });
     form.setAnswer('/ort/strasse', 'Am Stadtpark');
     const { document } = globalThis;
     console.log(JSON.stringify({
       from: import.meta.resolve('@amtform/model'), document: typeof document, sent: form.submission(),
     }));`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  const { from, document, sent } = JSON.parse(stdout);
  assert.match(from, /\/dist\/index\.js$/);
  assert.equal(document, 'undefined');
  assert.deepEqual(sent, { ort: { strasse: 'Am Stadtpark' } });
});

test('A page whose own bundler takes in the published widget has the form.', async (t) => {
  const bundle = await build({
    stdin: { contents: "import '@amtform/widget';", resolveDir: inCheckout('.') },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    minify: true,
    logLevel: 'error',
  });
  const sources = Object.keys(bundle.metafile.inputs).filter((path) => /^packages\/[^/]+\/src\//.test(path));
  assert.deepEqual(sources, [], 'Only what is published is bundled');
  const town = await TownServer.start({
    '/': html(
      '<!doctype html><html lang="de"><script type="module" src="/app.js"></script><amt-form src="/form.json"></amt-form>',
    ),
    '/app.js': script(bundle.outputFiles[0]!.text),
    '/form.json': json(example.definition),
    '/forms/maengelmelder/submissions': json({ id: 'MM-1' }, 201),
  });
  t.after(() => town.remove());
  const browser = await launchBrowser('chromium');
  t.after(() => browser.close());
  const page = await newPage(t, browser);
  const { complaints } = watchPage(page);
  await page.goto(town.url('/'));
  await new FormOnPage(page).ready();
  await fillForm(new Person(page), example.answers);
  assert.deepEqual(JSON.parse(town.seen.at(-1)!.body).answers, example.answers);
  assert.deepEqual(complaints, []);
});
