// The bundles for web sites without a build: a module, and a classic script for the script tag in a content management
// system.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { existsSync, readFileSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import { thirdPartyLicenses } from './scripts/third-party-licenses.mjs';

const widget = 'packages/widget';
const { version, license } = JSON.parse(readFileSync(`${widget}/package.json`, 'utf8'));
const licenses = thirdPartyLicenses(`${widget}/dist/THIRD-PARTY-LICENSES.txt`);
const banner = `/*! Amtform ${version}, ${license}. Licences of the bundled packages: THIRD-PARTY-LICENSES.txt */`;

const sources = [
  nodeResolve({
    browser: true,
    extensions: ['.ts', '.mjs', '.js'],
    exportConditions: ['@amtform/source', 'production'],
  }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json', sourceMap: true }),
];

/** Warnings tell of imports that lead nowhere, cycles and the like: the bundle would break on somebody's page. */
function onwarn({ code, message }) {
  throw new Error(`${code}: ${message}`);
}

function minified(module) {
  return terser({ ecma: 2020, module, compress: { passes: 2 }, format: { comments: /^!/ } });
}

export default [
  {
    input: `${widget}/src/index.ts`,
    onwarn,
    plugins: [...sources, licenses],
    output: {
      file: `${widget}/dist/amtform.mjs`,
      format: 'esm',
      inlineDynamicImports: true,
      sourcemap: true,
      banner,
      plugins: [minified(true)],
    },
  },
  {
    input: [`${widget}/src/script-tag.ts`, `${widget}/src/index.ts`].find((file) => existsSync(file)),
    onwarn,
    plugins: [...sources, licenses],
    output: {
      file: `${widget}/dist/amtform.js`,
      format: 'iife',
      inlineDynamicImports: true,
      name: 'Amtform',
      exports: 'named',
      sourcemap: true,
      banner,
      plugins: [minified(false)],
    },
  },
];
