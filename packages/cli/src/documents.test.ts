import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { isJsonObject, type Json, readDefinition } from '@amtform/model';
import { parse } from 'vue/compiler-sfc';
import { checkoutRoot } from '../testing/checkout-root.js';
import { type CodeBlock, codeBlocks } from '../testing/code-blocks.js';
import { command } from '../testing/command.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { checkDefinition } from './check/check-definition.js';

const root = checkoutRoot();
const pages = [
  'README.md',
  ...(await readdir(join(root, 'docs'))).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
  ...(await readdir(join(root, 'packages')))
    .map((name) => `packages/${name}/README.md`)
    .filter((path) => existsSync(join(root, path))),
];
const blocksOf = new Map<string, readonly CodeBlock[]>();
for (const page of pages) blocksOf.set(page, codeBlocks(await readFile(join(root, page), 'utf8')));

/** Members of a part are put into the definition, those of objects one by one. */
function merge(whole: Json, part: Json): Json {
  if (!isJsonObject(whole) || !isJsonObject(part)) return part;
  const members = Object.entries(part).map(([name, value]) => [name, merge(whole[name] ?? null, value ?? null)]);
  return { ...whole, ...(Object.fromEntries(members) as Record<string, Json>) };
}

for (const [page, blocks] of blocksOf) {
  let whole: Json = {};
  for (const { line, text } of blocks.filter(({ language }) => language === 'json')) {
    const part = JSON.parse(text) as Json;
    const isWhole = isJsonObject(part) && 'schema' in part;
    const definition = isWhole ? part : merge(whole, part);
    if (isWhole) whole = part;
    test(`The definition in ${page}, line ${line}, can be read and has no error.`, () => {
      readDefinition(definition);
      const errors = checkDefinition(JSON.stringify(definition)).filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, []);
    });
  }
}

/** A form of another program, for `amtform import`. */
const foreignForm = {
  'dog.schema.json': { properties: { name: { type: 'string', title: 'name.title' } } },
  'dog.uiSchema.json': {},
  'dog.translation.json': { 'name.title': { de: 'Name', en: 'Name' } },
};

/** A folder in the checkout, where packages are found, with the examples and a release of the widget as far as it is asked for. */
async function workplace(t: TestContext): Promise<string> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await temporaryFolder(t, join(root, '.cache'));
  await cp(join(root, 'examples/forms'), folder, { recursive: true });
  await cp(join(folder, 'hundesteuer.form.json'), join(folder, 'dog.form.json'));
  for (const [name, json] of Object.entries(foreignForm)) await writeFile(join(folder, name), JSON.stringify(json));
  await mkdir(join(folder, 'release'));
  await writeFile(join(folder, 'release/amtform.mjs'), '');
  const files = [{ file: 'amtform.js', integrity: 'sha384-AAAA' }];
  await writeFile(join(folder, 'release/release.json'), JSON.stringify({ files }));
  return folder;
}

/** Options for what a checkout has only after a build. */
const built: Readonly<Record<string, readonly string[]>> = {
  snippet: ['--release', 'release/release.json'],
  serve: ['--widget', 'release'],
};

async function run(line: string): Promise<{ code: number; err: string }> {
  const [name = '', ...words] = line.replace(/^(?:npx )?amtform /, '').split(/\s+/);
  const running = command(name, ...words, ...(built[name] ?? []));
  if (name !== 'serve') return running;
  // It runs until it is interrupted, and listens for that as soon as it serves.
  const stop = setInterval(() => process.listenerCount('SIGINT') > 0 && process.emit('SIGINT'), 20);
  try {
    return await running;
  } finally {
    clearInterval(stop);
  }
}

/** Calls of the command in a page. An endpoint has tests of its own: there is none at the address of a page. */
const callsIn = (blocks: readonly CodeBlock[]) =>
  blocks
    .filter(({ language }) => language === '' || language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .filter((text) => /^(?:npx )?amtform (?!check-endpoint )/.test(text));

for (const [page, blocks] of blocksOf) {
  const lines = callsIn(blocks);
  if (lines.length === 0) continue;
  test(`The commands in ${page} work on the example forms.`, async (t) => {
    const before = process.cwd();
    process.chdir(await workplace(t));
    try {
      for (const line of lines) {
        const { code, err } = await run(line);
        assert.equal(code, 0, `${line}\n${err}`);
      }
    } finally {
      process.chdir(before);
    }
  });
}

/** What a page may import that `amtform compile` makes. */
const compiled = `declare module '*.mjs' {
  export const definition: import('@amtform/model').FormDefinition;
  export const validate: import('@amtform/model').Validate;
}\n`;

test('The modules in all pages have no error of types.', async (t) => {
  const folder = await workplace(t);
  const names: string[] = [];
  for (const [page, blocks] of blocksOf)
    for (const { line, language, text } of blocks) {
      if (language !== 'ts' && language !== 'tsx') continue;
      const name = `${page.replaceAll(/\W/g, '-')}-${line}.${language}`;
      await writeFile(join(folder, name), `${text}export {};\n`);
      names.push(name);
    }
  assert.ok(names.length > 0);
  await writeFile(join(folder, 'compiled.d.ts'), compiled);
  const config = {
    extends: '../../tsconfig.dev.json',
    compilerOptions: { jsx: 'react-jsx', types: ['node'] },
    include: ['*.ts', '*.tsx', '../../packages/*/src/**/*.d.ts'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const packages = join(root, 'node_modules/native-ts');
  const { bin } = JSON.parse(await readFile(join(packages, 'package.json'), 'utf8')) as { bin: { tsc: string } };
  const checked = promisify(execFile)(process.execPath, [join(packages, bin.tsc), '-p', folder]);
  await checked.catch((error: unknown) => assert.fail((error as { stdout?: string }).stdout ?? String(error)));
});

for (const [page, blocks] of blocksOf)
  for (const { line, text } of blocks.filter(({ language }) => language === 'vue')) {
    test(`The component in ${page}, line ${line}, can be compiled.`, () => {
      assert.deepEqual(parse(text).errors, []);
    });
  }
