import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

const root = import.meta.dirname;
const packages = readdirSync(join(root, 'packages'));
const typeScript = ['packages', 'examples', 'stories', '.storybook', 'e2e', 'bench'].map((name) => `${name}/**/*.ts`);
const tests = ['**/*.test.ts', 'packages/**/testing/**/*.ts', 'e2e/**/*.ts'];
const browserSources = ['packages/elements/src/**/*.ts', 'packages/widget/src/**/*.ts'];

/** Ways to turn text into markup or code. A strict content security policy forbids some, and a definition may be hostile. */
const noMarkupFromText = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Markup is never made from text. Use a Lit template.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Markup is never made from text. Use a Lit template.',
  },
  {
    selector: 'Identifier[name=/^unsafe(HTML|SVG|Static|CSS)$/]',
    message: 'Markup is never made from text. Use a Lit template.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: "A strict style-src forbids style attributes. Use a class, or element.style.setProperty in 'updated'.",
  },
];
const exportsByName = [
  { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
  { selector: 'ExportDefaultDeclaration', message: 'Give the export a name.' },
];
const noReplacedGlobals = [
  {
    selector: 'NewExpression[callee.name="Event"]',
    message: 'Old script libraries replace window.Event. Use a CustomEvent.',
  },
];

const noUnsafeDirectives = {
  regex: '^lit/directives/(style-map|unsafe-\\w+)(\\.js)?$',
  message: 'styleMap breaks under a strict style-src, unsafeHTML is unsafe.',
};
const noOwnIndex = {
  regex: '^(\\.\\.?/)+index\\.js$',
  message: 'Inside a package import the file itself: its index leads to cycles.',
};

export default defineConfig(
  { ignores: ['**/dist/', '**/out/', '**/.cache/', '**/coverage/', 'examples/pages/**', 'e2e/hosts/scripts/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      // Without this line no-cycle reads no TypeScript file, and finds nothing, without a word.
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: join(root, 'tsconfig.dev.json'),
          conditionNames: ['@amtform/source', 'types', 'import', 'node', 'default'],
        }),
      ],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-relative-packages': 'error',
      'import-x/no-duplicates': 'error',
      // What is outside the packages may use all of them, and whatever they use.
      'import-x/no-extraneous-dependencies': [
        'error',
        {
          includeTypes: true,
          packageDir: [root, ...packages.map((name) => join(root, 'packages', name))],
          whitelist: packages.map((name) => `@amtform/${name}`),
        },
      ],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['bench/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: typeScript,
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.dev.json', tsconfigRootDir: root } },
    rules: {
      // Text is cleaned of control characters: an expression that names them means them.
      'no-control-regex': 'off',
      // Lit binds handlers itself: @click=${this.#handleClick}.
      '@typescript-eslint/unbound-method': 'off',
      // A number in a sentence is no mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // (event) => this.#change(event) says what is meant.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // [...text] takes a text apart into code points: they are what JSON Schema counts.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // The reason of an AbortSignal is passed on as it is.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingAny: true, allowThrowingUnknown: true }],
      // const { [name]: gone, ...rest } = answers leaves one out; _event is there because the signature wants it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // A function that only others wait for, as in an interface, may be async without waiting itself.
      '@typescript-eslint/require-await': 'off',
      // The test runner of Node waits for its tests itself; `equal` of chai returns a promise only in one of its types.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...noMarkupFromText],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-imports': ['error', { patterns: [noUnsafeDirectives, noOwnIndex] }],
      'no-restricted-syntax': ['error', ...noMarkupFromText, ...exportsByName],
    },
  },
  {
    files: browserSources,
    plugins: { lit, wc },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      // LitElement has all the callbacks that its subclasses call.
      'wc/guard-super-call': 'off',
      'no-restricted-syntax': ['error', ...noMarkupFromText, ...exportsByName, ...noReplacedGlobals],
    },
  },
  // A package may import what its own package.json names, its tests also what the root names for development.
  ...packages.flatMap((name) => [
    {
      files: [`packages/${name}/**`],
      rules: {
        'import-x/no-extraneous-dependencies': [
          'error',
          { includeTypes: true, devDependencies: name === 'testing', packageDir: [join(root, 'packages', name)] },
        ],
      },
    },
    {
      files: [`packages/${name}/**/*.test.ts`, `packages/${name}/**/testing/**/*.ts`],
      rules: {
        'import-x/no-extraneous-dependencies': [
          'error',
          { includeTypes: true, packageDir: [join(root, 'packages', name), root] },
        ],
      },
    },
  ]),
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The assertions of a test say what came out of JSON, a database or a page.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      // createServer(async (request, response) => …): a fault in it fails the test anyway.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // expect(element).to.be.accessible
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-imports': ['error', { patterns: [noUnsafeDirectives] }],
      'no-restricted-syntax': ['error', ...exportsByName],
    },
  },
);
