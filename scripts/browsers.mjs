// Finds the browsers the tests run in, and installs them where that is possible without asking.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const debianPackages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

/** What an engine needs, by the names of `findBrowsers`. */
const needs = {
  chromium: ['chromium'],
  firefox: ['firefox'],
  webkit: ['webKitDriver', 'miniBrowser', ...(process.env.DISPLAY ? [] : ['xvfb'])],
};

/** The engines the tests run in. `BROWSERS=chromium,firefox` narrows the choice; the default is all three. */
export const engines = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',').map((name) => name.trim());

/** The paths of the installed browsers and their drivers. What is not installed is undefined. */
export function findBrowsers() {
  return {
    chromium: firstProgram(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']),
    firefox: firstProgram(['firefox-esr', 'firefox']),
    webKitDriver: firstProgram(['WebKitWebDriver']),
    miniBrowser: findMiniBrowser(),
    xvfb: firstProgram(['Xvfb']),
  };
}

/**
 * Returns the paths of `findBrowsers`, complete for the engines named. Throws where one is missing, and says what to
 * install.
 */
export function requireBrowsers(names = engines) {
  const found = findBrowsers();
  const missing = missingFor(names, found);
  if (missing.length === 0) return found;
  throw new Error(
    `Not found: ${missing.join(', ')}. On Debian: apt-get install --no-install-recommends ${debianPackages.join(' ')}. ` +
      'Elsewhere install the browsers, or name those you have: BROWSERS=chromium,firefox',
  );
}

/** Installs missing browsers with apt-get where this runs as root on Debian. Throws like `requireBrowsers` otherwise. */
export function installBrowsers(names = engines) {
  const missing = missingFor(names, findBrowsers());
  if (missing.length > 0 && process.getuid?.() === 0 && firstProgram(['apt-get'])) {
    console.log(`Installing browsers for the tests (missing: ${missing.join(', ')}) …`);
    aptGet('update', '-q');
    aptGet('install', '-y', '-q', '--no-install-recommends', ...debianPackages);
  }
  return requireBrowsers(names);
}

function aptGet(...parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', parameters, { stdio: ['ignore', 'inherit', 'inherit'], env });
}

function missingFor(names, found) {
  const unknown = names.filter((name) => !(name in needs));
  if (unknown.length > 0) {
    throw new Error(`BROWSERS names ${unknown.join(', ')}; known are ${Object.keys(needs).join(', ')}`);
  }
  return names.flatMap((name) => needs[name]).filter((key) => !found[key]);
}

function firstProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** MiniBrowser is no command of its own: it lies beside the WebKitGTK library, below the name of the architecture. */
function findMiniBrowser() {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .flatMap((name) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((library) => `/usr/lib/${name}/${library}/MiniBrowser`))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(installBrowsers());
