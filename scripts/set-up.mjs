// Brings node_modules up to package-lock.json. Needs nothing but Node and npm, so that every other script can call it first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, as a path. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const stamp = new URL('../node_modules/.amtform-lock', import.meta.url);
const npmRecord = new URL('../node_modules/.package-lock.json', import.meta.url);
const lock = new URL('../package-lock.json', import.meta.url);

/**
 * Runs `npm ci` where node_modules is missing or was installed from another lock file; otherwise does nothing.
 * Throws where npm fails.
 */
export function installDependencies() {
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!matchesInstalled()) {
    console.log('Installing what package-lock.json lists …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm ci failed${error ? `: ${error.message}` : ''}. See the lines above.`);
  }
  writeFileSync(stamp, wanted);
}

/** Whether npm itself already installed exactly the packages of the lock file, for example by `npm install`. */
function matchesInstalled() {
  if (!existsSync(npmRecord)) return false;
  const installed = JSON.parse(readFileSync(npmRecord, 'utf8')).packages;
  return Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages)
    .filter(([place, entry]) => place.startsWith('node_modules/') && !entry.optional)
    .every(([place, entry]) => installed[place] && installed[place].version === entry.version);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installDependencies();
