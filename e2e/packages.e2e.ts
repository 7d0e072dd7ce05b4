import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'vite';
import { launchBrowser } from './support/browsers.js';
import { exampleForm } from './support/example-form.js';
import { fillForm } from './support/fill-form.js';
import { FormOnPage } from './support/form-on-page.js';
import { newPage } from './support/new-page.js';
import { compileProject, manifestOf, projectWith } from './support/packed-packages.js';
import { Person } from './support/person.js';
import { json, page as html, script, TownServer } from './support/town-server.js';
import { watchPage } from './support/watch-page.js';

const example = exampleForm('maengelmelder');
const browserPackages = ['model', 'validation', 'submission', 'elements', 'widget'];
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const files = (texts: Readonly<Record<string, string>>, folder: string) =>
  Promise.all(Object.entries(texts).map(([name, text]) => writeFile(join(folder, name), text)));

test('The packed model works in plain Node, without a browser, and brings the schema of definitions.', async (t) => {
  const folder = await projectWith(t, ['model', 'validation']);
  await writeFile(
    join(folder, 'consumer.mjs'),
    `import { FormModel, readDefinition } from '@amtform/model';
     import schema from '@amtform/model/form-definition.schema.json' with { type: 'json' };
     import { validate } from '@amtform/validation';
     import { createAjvValidate } from '@amtform/validation/ajv';
     const definition = readDefinition(${JSON.stringify(example.definition)});
     const form = new FormModel(definition, { validate });
     form.setAnswer('/ort/strasse', 'Am Stadtpark');
     const again = new FormModel(definition, { validate: createAjvValidate(), answers: form.answers });
     console.log(JSON.stringify({
       from: import.meta.resolve('@amtform/model'), document: typeof globalThis.document, sent: form.submission(),
       same: JSON.stringify(form.issues) === JSON.stringify(again.issues), title: schema.title,
     }));`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'consumer.mjs')]);
  const { from, document, sent, same, title } = JSON.parse(stdout);
  assert.ok(from.startsWith(new URL(`file://${folder}`).href) && from.endsWith('/dist/index.js'), from);
  assert.deepEqual([document, same, typeof title], ['undefined', true, 'string']);
  assert.deepEqual(sent, { ort: { strasse: 'Am Stadtpark' } });
});

test('Pages of Vite, React and Vue take in the packed widget, with typed properties and events.', async (t) => {
  const folder = await projectWith(t, browserPackages);
  const heard = "document.title = event.detail.receipt.id ?? '';";
  await files(
    {
      'plain.ts': `import '@amtform/widget';
        const form = document.querySelector('amt-form')!;
        form.addEventListener('amt-receipt', (event) => { ${heard} });
        form.src = '/form.json';
        // @ts-expect-error
        export const wrong = () => { form.src = 1; };`,
      'react.tsx': `import '@amtform/widget';
        import type {} from '@amtform/widget/react';
        import { createElement } from 'react';
        import { createRoot } from 'react-dom/client';
        const page = <amt-form src="/form.json" lang="de" onamt-receipt={(event) => { ${heard} }} />;
        // @ts-expect-error
        export const wrong = <amt-form src={1} />;
        // @ts-expect-error
        export const deaf = <amt-form onamt-receipt={(event) => event.detail.nothing} />;
        createRoot(document.querySelector('main')!).render(createElement('div', null, page));`,
      'vue.ts': `import '@amtform/widget';
        import type { VueFormProps } from '@amtform/widget/vue';
        import { createApp, type GlobalComponents, h } from 'vue';
        type Props = InstanceType<GlobalComponents['amt-form']>['$props'];
        const props: Props = { src: '/form.json', onAmtReceipt: (event) => { ${heard} } };
        // @ts-expect-error
        export const wrong: VueFormProps = { src: 1 };
        createApp({ render: () => h('amt-form', props) }).mount('main');`,
      'shims.d.ts':
        "declare module 'react-dom/client' { export function createRoot(at: Element): { render(node: unknown): void } }",
    },
    folder,
  );
  await compileProject(folder, 'plain.ts', 'react.tsx', 'vue.ts', 'shims.d.ts');
  const answers: Record<string, ReturnType<typeof html>> = {};
  const bodies = { plain: '<amt-form></amt-form>', react: '<main></main>', vue: '<main></main>' };
  for (const [name, body] of Object.entries(bodies)) {
    const entry = name === 'react' ? 'react.tsx' : `${name}.ts`;
    const page = `<!doctype html><html lang="de"><body>${body}<script type="module" src="/${entry}"></script></body></html>`;
    await writeFile(join(folder, 'index.html'), page);
    await bundled(folder, name);
    answers[`/${name}/`] = html(await readFile(join(folder, 'dist', name, 'index.html'), 'utf8'), {
      'Content-Security-Policy': policy,
    });
    for (const asset of await readdir(join(folder, 'dist', name, 'assets')))
      answers[`/${name}/assets/${asset}`] = script(await readFile(join(folder, 'dist', name, 'assets', asset), 'utf8'));
  }
  await fillEach(t, Object.keys(bodies), answers);
});

test('The manifests tell attributes, properties and events of the elements, and nothing private.', async (t) => {
  const folder = await projectWith(t, ['widget', 'elements']);
  const widget = JSON.stringify(await manifestOf(folder, '@amtform/widget'));
  for (const known of ['"tagName":"amt-form"', '"name":"amt-receipt"', '"name":"heading-level"', '"name":"validate"'])
    assert.ok(widget.includes(known), known);
  assert.doesNotMatch(widget, /"name":"#|"privacy":"private"/);
  assert.ok((await manifestOf(folder, '@amtform/elements')).modules.length > 20);
});

test('The packed command makes, checks, writes and compiles a form, and the packed receiver takes answers to it.', async (t) => {
  const folder = await projectWith(t, [...browserPackages, 'cli', 'receiver']);
  const amtform = async (...words: string[]) => {
    const command = join(folder, 'node_modules/@amtform/cli/dist/main.js');
    return (await promisify(execFile)(process.execPath, [command, ...words], { cwd: folder })).stdout;
  };
  await amtform('new', 'hund.form.json');
  await amtform('check', 'hund.form.json');
  await amtform('compile', 'hund.form.json', '--out', 'hund.mjs');
  assert.match(await amtform('html', 'hund.form.json'), /<form [^>]*method="post"/);
  assert.match(await amtform('types', 'hund.form.json'), /export interface/);
  await writeFile(
    join(folder, 'consumer.mjs'),
    `import { readFile } from 'node:fs/promises';
     import { createReceiver } from '@amtform/receiver';
     import { definition, validate } from './hund.mjs';
     const answers = JSON.parse(await readFile('hund.answers.json', 'utf8'));
     const receiver = await createReceiver({ definitions: [definition], databaseUrl: 'file:received.db' });
     const payload = { form: { id: definition.id, version: definition.version }, language: definition.language, answers };
     const url = \`/forms/\${definition.id}/submissions\`;
     const headers = { 'idempotency-key': crypto.randomUUID() };
     const { statusCode } = await receiver.inject({ method: 'POST', url, headers, payload });
     await receiver.close();
     const issues = validate(definition.schema, answers, { document: definition.schema });
     console.log(JSON.stringify({ statusCode, issues }));`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, ['consumer.mjs'], { cwd: folder });
  assert.deepEqual(JSON.parse(stdout), { statusCode: 201, issues: [] });
});

/** Builds the page of a project for production. */
async function bundled(folder: string, name: string): Promise<void> {
  await build({
    root: folder,
    base: `/${name}/`,
    logLevel: 'error',
    configFile: false,
    build: { outDir: join('dist', name), emptyOutDir: true, modulePreload: { polyfill: false } },
  });
}

/** Fills the form on each page in and sends it. The page tells the receipt in its title. */
async function fillEach(t: TestContext, names: readonly string[], answers: Record<string, ReturnType<typeof html>>) {
  const town = await TownServer.start({
    ...answers,
    '/form.json': json(example.definition),
    '/forms/maengelmelder/submissions': json({ id: 'MM-1' }, 201),
  });
  t.after(() => town.remove());
  const browser = await launchBrowser('chromium');
  t.after(() => browser.close());
  for (const name of names) {
    const page = await newPage(t, browser);
    const { complaints } = watchPage(page);
    await page.goto(town.url(`/${name}/`));
    await new FormOnPage(page).ready();
    await fillForm(new Person(page), example.answers);
    assert.deepEqual(JSON.parse(town.seen.at(-1)!.body).answers, example.answers, name);
    assert.deepEqual(complaints, [], name);
    assert.equal(await page.title(), 'MM-1', name);
  }
}
