// The bundles for web sites without a build: a module, and a classic script for the script tag in a content management
// system.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import { scriptRelease } from './scripts/script-release.mjs';
import { umdForRollup } from './scripts/umd-module.mjs';
import { thirdPartyLicenses } from './scripts/third-party-licenses.mjs';

const widget = 'packages/widget';
const { version, license } = JSON.parse(readFileSync(`${widget}/package.json`, 'utf8'));

const sources = [
  nodeResolve({
    browser: true,
    extensions: ['.ts', '.mjs', '.js'],
    exportConditions: ['@amtform/source', 'production'],
  }),
  umdForRollup,
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json', sourceMap: true }),
];

/** Warnings tell of imports that lead nowhere, cycles and the like: the bundle would break on somebody's page. */
function onwarn({ code, message }) {
  throw new Error(`${code}: ${message}`);
}

export default {
  input: { main: `${widget}/src/index.ts` },
  onwarn,
  // The parts take what they need from the main file; other pages see only what the index exports.
  preserveEntrySignatures: 'allow-extension',
  plugins: [...sources, thirdPartyLicenses(`${widget}/dist/release/THIRD-PARTY-LICENSES.txt`)],
  output: {
    dir: `${widget}/dist/release`,
    format: 'system',
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
    plugins: [
      terser({ ecma: 2020, compress: { passes: 2 }, format: { comments: false } }),
      scriptRelease({
        banner: `/*! Amtform ${version}, ${license}. Licences of the bundled packages: THIRD-PARTY-LICENSES.txt */`,
      }),
    ],
  },
};
