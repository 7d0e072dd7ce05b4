// Rules that are set up wrongly find nothing, and say nothing. These tests plant each mistake the project wants to be
// told of into a copy of the sources and expect a complaint.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { ESLint } from 'eslint';
import { root } from './set-up.mjs';

const copy = join(root, '.cache', 'planted');

/** Each mistake: the rule that must find it, and the file in which it stands. Other files are what it needs. */
const mistakes = {
  'the model imports the validation': {
    rule: 'import-x/no-extraneous-dependencies',
    file: 'packages/model/src/planted.ts',
    code: "import { validate } from '@amtform/validation';\nexport const planted = validate;\n",
  },
  'the elements import the model': {
    rule: 'import-x/no-extraneous-dependencies',
    file: 'packages/elements/src/planted.ts',
    code: "import { FormModel } from '@amtform/model';\nexport const planted = FormModel;\n",
  },
  'the elements import only a type of the model': {
    rule: 'import-x/no-extraneous-dependencies',
    file: 'packages/elements/src/planted.ts',
    code: "import type { FormModel } from '@amtform/model';\nexport type Planted = FormModel;\n",
  },
  'a test of the model imports the validation': {
    rule: 'import-x/no-extraneous-dependencies',
    file: 'packages/model/src/planted.test.ts',
    code: "import { validate } from '@amtform/validation';\nexport const planted = validate;\n",
  },
  'a package imports a tool that only the root names': {
    rule: 'import-x/no-extraneous-dependencies',
    file: 'packages/submission/src/planted.ts',
    code: "import { Ajv } from 'ajv';\nexport const planted = Ajv;\n",
  },
  'two files import each other': {
    rule: 'import-x/no-cycle',
    file: 'packages/model/src/planted.ts',
    code: "import { other } from './planted-other.js';\nexport const planted = () => other;\n",
    others: {
      'packages/model/src/planted-other.ts':
        "import { planted } from './planted.js';\nexport const other = (): unknown => planted;\n",
    },
  },
  'a package reaches into another by a relative path': {
    rule: 'import-x/no-relative-packages',
    file: 'packages/submission/src/planted.ts',
    code: "import { FormModel } from '../../model/src/form-model.js';\nexport const planted = FormModel;\n",
  },
  'a file imports the index of its own package': {
    rule: 'no-restricted-imports',
    file: 'packages/model/src/json/planted.ts',
    code: "import { FormModel } from '../index.js';\nexport const planted = FormModel;\n",
  },
  'a template takes text as markup': {
    rule: 'no-restricted-imports',
    file: 'packages/widget/src/planted.ts',
    code: "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const planted = unsafeHTML;\n",
  },
  'an element writes markup from text': {
    rule: 'no-restricted-syntax',
    file: 'packages/elements/src/planted.ts',
    code: 'export const planted = (place: HTMLElement, text: string): void => {\n  place.innerHTML = text;\n};\n',
  },
  'a template has a style attribute': {
    rule: 'no-restricted-syntax',
    file: 'packages/elements/src/planted.ts',
    code: 'import { html } from \'lit\';\nexport const planted = html`<p style="color: red">a</p>`;\n',
  },
  'an element makes an Event': {
    rule: 'no-restricted-syntax',
    file: 'packages/widget/src/planted.ts',
    code: "export const planted = new Event('change');\n",
  },
  'text becomes code': {
    rule: '@typescript-eslint/no-implied-eval',
    file: 'packages/model/src/planted.ts',
    code: "export const planted = new Function('return 1') as unknown;\n",
  },
  'a package exports everything of a file': {
    rule: 'no-restricted-syntax',
    file: 'packages/model/src/planted.ts',
    code: "export * from './form-model.js';\n",
  },
  'a package has a default export': {
    rule: 'no-restricted-syntax',
    file: 'packages/model/src/planted.ts',
    code: 'export default 1;\n',
  },
  'a package writes to the console': {
    rule: 'no-console',
    file: 'packages/receiver/src/planted.ts',
    code: "console.log('planted');\n",
  },
  'nobody waits for a promise': {
    rule: '@typescript-eslint/no-floating-promises',
    file: 'packages/submission/src/planted.ts',
    code: 'export const planted = (work: () => Promise<void>): void => {\n  work();\n};\n',
  },
};

before(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ['package.json', 'eslint.config.js', 'tsconfig.base.json', 'tsconfig.dev.json']) {
    cpSync(join(root, name), join(copy, name));
  }
  for (const name of readdirSync(join(root, 'packages'))) {
    const filter = (path) => !['dist', 'node_modules'].includes(basename(path));
    cpSync(join(root, 'packages', name), join(copy, 'packages', name), { recursive: true, filter });
  }
});
after(() => rmSync(copy, { recursive: true, force: true }));

/** Puts files into the copy, does the work, and takes them out again. Returns what the work returns. */
async function planted(files, work) {
  const places = Object.keys(files).map((path) => join(copy, path));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  try {
    return await work(places);
  } finally {
    for (const place of places) rmSync(place);
  }
}

for (const [name, { rule, file, code, others }] of Object.entries(mistakes)) {
  test(`Lint complains when ${name}`, async () => {
    const [result] = await planted({ [file]: code, ...others }, ([place]) => new ESLint({ cwd: copy }).lintFiles(place));
    const rules = result.messages.map((message) => message.ruleId);
    assert.ok(rules.includes(rule), `expected ${rule}, got ${JSON.stringify(result.messages, null, 2)}`);
  });
}

for (const name of ['model', 'validation']) {
  test(`The compiler complains when the package ${name} uses the page`, async () => {
    const file = `packages/${name}/src/planted.ts`;
    const output = await planted({ [file]: 'export const planted = document.title;\n' }, () => compile(name));
    assert.match(output, /planted\.ts.*Cannot find name 'document'/);
  });
}

/** What the compiler says about a package of the copy. */
function compile(name) {
  const compiler = join(root, 'node_modules', '.bin', 'tsc');
  return new Promise((resolve) => {
    const options = ['-p', join(copy, 'packages', name), '--noEmit', '--pretty', 'false'];
    execFile(compiler, options, { shell: process.platform === 'win32' }, (_, stdout) => resolve(stdout));
  });
}
