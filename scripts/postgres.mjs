// Installs the PostgreSQL server that the tests of the receiver start, where that is possible without asking.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Installs PostgreSQL with apt-get where it is missing and this runs as root on Debian. Throws where it is still missing. */
export function installPostgres() {
  if (!hasPostgres() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing PostgreSQL for the tests …');
    aptGet('update', '-q');
    aptGet('install', '-y', '-q', '--no-install-recommends', 'postgresql');
  }
  if (!hasPostgres()) {
    throw new Error('PostgreSQL was not found. On Debian: apt-get install --no-install-recommends postgresql');
  }
}

function aptGet(...parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', parameters, { stdio: ['ignore', 'inherit', 'inherit'], env });
}

/** Debian keeps the server's programs below their version and not in the PATH. */
function hasPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  const folders = [...versions, ...(process.env.PATH ?? '').split(delimiter)];
  return folders.some((folder) => existsSync(join(folder, 'initdb')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installPostgres();
