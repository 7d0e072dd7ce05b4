// Fails where `npm ci` would fail here or on another platform, or where `tsc` is not the compiler the project is built with.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { root } from './set-up.mjs';

const compilerMajor = 7;
const { packages } = readJson('package-lock.json');

/**
 * Packages with native code list one package for each platform as optional. npm leaves those out of the lock file that
 * the registry did not have when the lock was written, and `npm ci` then refuses the lock.
 */
function missingPlatformPackages() {
  const nameAt = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const locked = new Set(Object.keys(packages).map(nameAt));
  return Object.entries(packages).flatMap(([place, { version, optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map(
        (name) => `${nameAt(place)} ${version} needs ${name}, which package-lock.json lacks: choose another version`,
      ),
  );
}

/** Dependencies that were changed in a package.json without `npm install` afterwards. */
function changedDependencies() {
  const workspaces = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  return ['', ...workspaces]
    .filter((place) => existsSync(join(root, place, 'package.json')))
    .filter((place) => {
      const written = readJson(join(place, 'package.json'));
      return !['dependencies', 'devDependencies', 'peerDependencies'].every((kind) =>
        isDeepStrictEqual(packages[place] && (packages[place][kind] ?? {}), written[kind] ?? {}),
      );
    })
    .map((place) => `package-lock.json does not agree with ${join(place, 'package.json')}: run npm install`);
}

/** Two packages bring a `tsc`; which one npm links depends on the order of their names. */
function wrongCompiler() {
  const linked = join(root, 'node_modules', '.bin', 'tsc');
  const { stdout } = spawnSync(linked, ['-v'], { encoding: 'utf8', shell: process.platform === 'win32' });
  const version = stdout.replace('Version', '').trim();
  return version.startsWith(`${compilerMajor}.`) ? [] : [`tsc is ${version}, expected ${compilerMajor}.x`];
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

const faults = [...missingPlatformPackages(), ...changedDependencies(), ...wrongCompiler()];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
