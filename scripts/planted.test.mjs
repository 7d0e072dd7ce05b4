// Rules that are set up wrongly find nothing, and say nothing. These tests plant each mistake the project wants to be
// told of into a copy of the sources and expect a complaint.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { ESLint } from 'eslint';
import { commandPath } from './command-path.mjs';
import { root } from './set-up.mjs';

const copy = join(root, '.cache', 'planted');

/** Each mistake: the rule that must find it, the file in which it stands, and other files that it takes. */
const mistakes = {
  'the model imports the validation': {
    rule: 'import-x/no-extraneous-dependencies',
    file: 'packages/model/src/planted-validation-in-model.ts',
    code: "import { validate } from '@amtform/validation';\nexport const planted = validate;\n",
  },
  'the elements import the model': {
    rule: 'import-x/no-extraneous-dependencies',
    file: 'packages/elements/src/planted-model-in-elements.ts',
    code: "import { FormModel } from '@amtform/model';\nexport const planted = FormModel;\n",
  },
  'the elements import only a type of the model': {
    rule: 'import-x/no-extraneous-dependencies',
    file: 'packages/elements/src/planted-type-in-elements.ts',
    code: "import type { FormModel } from '@amtform/model';\nexport type Planted = FormModel;\n",
  },
  'a test of the model imports the validation': {
    rule: 'import-x/no-extraneous-dependencies',
    file: 'packages/model/src/planted-validation-in-test.test.ts',
    code: "import { validate } from '@amtform/validation';\nexport const planted = validate;\n",
  },
  'a package imports a tool that only the root names': {
    rule: 'import-x/no-extraneous-dependencies',
    file: 'packages/submission/src/planted-root-tool.ts',
    code: "import { Ajv } from 'ajv';\nexport const planted = Ajv;\n",
  },
  'two files import each other': {
    rule: 'import-x/no-cycle',
    file: 'packages/model/src/planted-cycle.ts',
    code: "import { other } from './planted-cycle-other.js';\nexport const planted = () => other;\n",
    others: {
      'packages/model/src/planted-cycle-other.ts':
        "import { planted } from './planted-cycle.js';\nexport const other = (): unknown => planted;\n",
    },
  },
  'a package reaches into another by a relative path': {
    rule: 'import-x/no-relative-packages',
    file: 'packages/submission/src/planted-relative.ts',
    code: "import { FormModel } from '../../model/src/form-model.js';\nexport const planted = FormModel;\n",
  },
  'a file imports the index of its own package': {
    rule: 'no-restricted-imports',
    file: 'packages/model/src/json/planted-own-index.ts',
    code: "import { FormModel } from '../index.js';\nexport const planted = FormModel;\n",
  },
  'a template takes text as markup': {
    rule: 'no-restricted-imports',
    file: 'packages/widget/src/planted-unsafe-html.ts',
    code: "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const planted = unsafeHTML;\n",
  },
  'an element writes markup from text': {
    rule: 'no-restricted-syntax',
    file: 'packages/elements/src/planted-inner-html.ts',
    code: 'export const planted = (place: HTMLElement, text: string): void => {\n  place.innerHTML = text;\n};\n',
  },
  'a template has a style attribute': {
    rule: 'no-restricted-syntax',
    file: 'packages/elements/src/planted-style-attribute.ts',
    code: 'import { html } from \'lit\';\nexport const planted = html`<p style="color: red">a</p>`;\n',
  },
  'an element makes an Event': {
    rule: 'no-restricted-syntax',
    file: 'packages/widget/src/planted-event.ts',
    code: "export const planted = new Event('change');\n",
  },
  'text becomes code': {
    rule: '@typescript-eslint/no-implied-eval',
    file: 'packages/model/src/planted-new-function.ts',
    code: "export const planted = new Function('return 1') as unknown;\n",
  },
  'a package exports everything of a file': {
    rule: 'no-restricted-syntax',
    file: 'packages/model/src/planted-export-star.ts',
    code: "export * from './form-model.js';\n",
  },
  'a package has a default export': {
    rule: 'no-restricted-syntax',
    file: 'packages/model/src/planted-default-export.ts',
    code: 'export default 1;\n',
  },
  'a package writes to the console': {
    rule: 'no-console',
    file: 'packages/receiver/src/planted-console.ts',
    code: "console.log('planted');\n",
  },
  'nobody waits for a promise': {
    rule: '@typescript-eslint/no-floating-promises',
    file: 'packages/submission/src/planted-floating-promise.ts',
    code: 'export const planted = (work: () => Promise<void>): void => {\n  work();\n};\n',
  },
};

const packagesWithoutPage = ['model', 'validation'];
const usesPage = (name) => `packages/${name}/src/planted-page.ts`;

/** What lint says about each planted file, by its path in the copy. */
let complaints = new Map();

before(async () => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ['package.json', 'eslint.config.js', 'tsconfig.base.json', 'tsconfig.dev.json']) {
    cpSync(join(root, name), join(copy, name));
  }
  for (const name of readdirSync(join(root, 'packages'))) {
    const filter = (path) => !['dist', 'node_modules'].includes(basename(path));
    cpSync(join(root, 'packages', name), join(copy, 'packages', name), { recursive: true, filter });
  }
  for (const { file, code, others } of Object.values(mistakes)) plant({ [file]: code, ...others });
  for (const name of packagesWithoutPage) plant({ [usesPage(name)]: 'export const planted = document.title;\n' });
  const results = await new ESLint({ cwd: copy }).lintFiles(Object.values(mistakes).map(({ file }) => file));
  complaints = new Map(results.map(({ filePath, messages }) => [filePath, messages]));
});
after(() => rmSync(copy, { recursive: true, force: true }));

function plant(files) {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(copy, path), text);
}

for (const [name, { rule, file }] of Object.entries(mistakes)) {
  test(`Lint complains when ${name}`, () => {
    const messages = complaints.get(join(copy, file)) ?? [];
    const found = messages.some(({ ruleId }) => ruleId === rule);
    assert.ok(found, `expected ${rule}, got ${JSON.stringify(messages, null, 2)}`);
  });
}

for (const name of packagesWithoutPage) {
  test(`The compiler complains when the package ${name} uses the page`, () => {
    const parameters = [commandPath('tsc'), '-p', join(copy, 'packages', name), '--noEmit', '--pretty', 'false'];
    const { stdout } = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
    assert.match(stdout, /planted-page\.ts.*Cannot find name 'document'/);
  });
}
