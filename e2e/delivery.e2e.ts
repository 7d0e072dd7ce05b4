import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browsers.js';
import { inCheckout } from './support/checkout.js';
import { cspViolations, noteCspViolations } from './support/csp-violations.js';
import { exampleForm } from './support/example-form.js';
import { fillForm } from './support/fill-form.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { Person } from './support/person.js';
import { type Answer, json, page as html, script, TownServer } from './support/town-server.js';

const browser = await launchBrowser('chromium');
after(() => browser.close());

const release = 'packages/widget/dist/release';
const read = (name: string) => readFileSync(inCheckout(`${release}/${name}`), 'utf8');
const { definition, answers } = exampleForm('maengelmelder');

/** What `amtform snippet --csp` prints: the element, the place for strict editors, and the lines for the policy. */
const printed = (
  await promisify(execFile)(process.execPath, [
    ...[inCheckout('packages/cli/dist/main.js'), 'snippet', inCheckout('examples/forms/maengelmelder.form.json')],
    ...['--csp', '--release', inCheckout(`${release}/release.json`)],
  ])
).stdout;
const [element = '', place = '', lines = ''] = printed.split(/^(?=<!-- \d)/m);
const policy = lines
  .split('\n')
  .filter((line) => /^(?:script|connect)-src /.test(line))
  .join(' ');

for (const [name, snippet] of Object.entries({ 'the element': element, 'the place for strict editors': place })) {
  test(`What the command prints with ${name} is a form that is filled in and sent, under the policy that it prints.`, async (t) => {
    const { page, town } = await open(t, snippet);
    await noteCspViolations(page);
    await page.goto(town.url('/'));
    await new FormOnPage(page).ready();
    await fillForm(new Person(page), answers);
    assert.deepEqual(JSON.parse(town.seen.at(-1)!.body).answers, answers);
    assert.deepEqual(await cspViolations(page), []);
  });
}

test('A script that somebody changed on the server does not run: people see the text.', async (t) => {
  const changed = script(`${read('amtform.js')}\n;globalThis.changed = true;`);
  const { page, town } = await open(t, element, { '/amtform.js': changed });
  await page.goto(town.url('/'), { waitUntil: 'load' });
  assert.equal(await page.getByText('erscheint gleich hier').isVisible(), true);
  assert.equal(await page.evaluate('typeof changed + typeof customElements.get("amt-form")'), 'undefinedundefined');
});

test('A part that somebody changed on the server does not run: a sentence stands in its place.', async (t) => {
  const changed = inParts('.js').map((name): [string, Answer] => [
    `/${name}`,
    script(`globalThis.changed = true;\n${read(name)}`),
  ]);
  const { page, town } = await open(t, element, Object.fromEntries(changed));
  await page.goto(town.url('/'));
  await page.locator('amt-form [data-failure], amt-form [data-again], amt-form [role=alert]').first().waitFor();
  assert.equal(await page.evaluate('typeof changed'), 'undefined');
});

test('Each script of the release has a source map that leads to the sources.', () => {
  // The hashes of the parts are data that the build works out: no source says them.
  const scripts = ['amtform.js', 'amtform.mjs', ...inParts('.js')].filter((name) => !name.startsWith('parts/hashes-'));
  for (const name of scripts) {
    const [, map] = /\n\/\/# sourceMappingURL=(\S+)\n$/.exec(read(name)) ?? [];
    assert.ok(map, name);
    const { sources } = JSON.parse(read(name.replace(/[^/]*$/, map))) as { sources: readonly string[] };
    assert.ok(sources.length > 0 && sources.every((source) => /\.m?[jt]s$|^\0/.test(source)), name);
  }
});

test('Each bundled package stands with its licence in a file that the scripts name.', () => {
  assert.match(read('amtform.js'), /^\/\*! Amtform \d+\.\d+\.\d+, MIT\. Licences of the bundled packages: THIRD-PARTY/);
  const licences = read('THIRD-PARTY-LICENSES.txt');
  const maps = ['amtform.js.map', ...inParts('.js.map')];
  const sources = maps.flatMap((map) => (JSON.parse(read(map)) as { sources: readonly string[] }).sources);
  const bundled = new Set(sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []));
  assert.ok(bundled.has('lit-html'));
  for (const name of bundled) assert.match(licences, new RegExp(`^${name}\\b`, 'm'), name);
});

test('The list of the release names the integrity of each file, which the build prints.', () => {
  const { files } = JSON.parse(read('release.json')) as { files: { file: string; integrity: string }[] };
  assert.ok(files.every(({ file }) => existsSync(inCheckout(`${release}/${file}`))));
  assert.ok(printed.includes(`integrity="${files.find(({ file }) => file === 'amtform.js')!.integrity}"`));
});

/** The files of the folder of parts whose names end so. */
function inParts(ending: string): readonly string[] {
  const names = readdirSync(inCheckout(`${release}/parts`)).filter((name) => name.endsWith(ending));
  return names.map((name) => `parts/${name}`);
}

async function open(
  t: TestContext,
  snippet: string,
  changed: Readonly<Record<string, Answer>> = {},
): Promise<{ page: Page; town: TownServer }> {
  const body = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Rathaus</title><main>${snippet}</main></html>`;
  const town = await TownServer.start({
    '/': html(body, { 'Content-Security-Policy': `default-src 'none'; ${policy}` }),
    '/maengelmelder.form.json': json(definition),
    '/forms/maengelmelder/submissions': json({ id: 'TEST-1' }, 201),
    ...changed,
  });
  t.after(() => town.remove());
  return { page: await newPage(t, browser), town };
}
