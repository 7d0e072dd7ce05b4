// Builds everything that is published: modules and types of each package, and the bundles of the widget. Then checks the
// size of the bundles and the promises of each package.json; `--unchecked` leaves these checks out.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { checkBundleSizes } from './bundle-sizes.mjs';
import { commandPath } from './command-path.mjs';
import { writeManifest } from './elements-manifest.mjs';
import { root } from './set-up.mjs';

const folders = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name))
  .filter((folder) => !readPackage(folder).private);

for (const folder of folders) {
  // Files of sources that are gone must not be published; with its record of the last build, tsc would not write again.
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  rmSync(join(folder, 'tsconfig.tsbuildinfo'), { force: true });
}
run('tsc', '--build');
for (const folder of folders) writeManifest(folder, basename(folder));
run('rollup', '--config', 'rollup.config.mjs', '--silent');
cpSync(join(root, 'packages/elements/themes'), join(root, 'packages/widget/dist/release/themes'), { recursive: true });
if (!process.argv.includes('--unchecked')) {
  checkSizes();
  for (const folder of folders) await checkPublished(folder);
}

function checkSizes() {
  try {
    checkBundleSizes(join(root, 'packages/widget/dist/release'));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

function run(name, ...parameters) {
  const { status } = spawnSync(process.execPath, [commandPath(name), ...parameters], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** Whether those who install the package will find what its package.json promises. */
async function checkPublished(folder) {
  const { messages } = await publint({ pkgDir: folder, level: 'warning', strict: true, pack: 'npm' });
  for (const message of messages) {
    console.error(`${folder}: ${formatMessage(message, readPackage(folder))}`);
    process.exitCode = 1;
  }
  // Whether TypeScript finds the types of each entry, in Node and in bundlers.
  const words = [commandPath('attw'), '--pack', '.', '--profile', 'esm-only', '--format', 'ascii', '--no-color'];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout);
  process.exitCode = 1;
}

function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
