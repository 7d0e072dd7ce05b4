import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

/** PostgreSQL refuses to run as root; `nobody` then runs it. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** A PostgreSQL server of its own in a temporary folder, reachable through a Unix socket in that folder only. */
export class PostgresCluster {
  readonly #folder: string;
  readonly #server: ChildProcess;

  private constructor(folder: string, server: ChildProcess) {
    this.#folder = folder;
    this.#server = server;
  }

  /** Makes and starts a server; it is stopped and deleted when the test ends. */
  static async start(test: { after(stop: () => Promise<void>): void }): Promise<PostgresCluster> {
    const folder = await mkdtemp(join(tmpdir(), 'amtform-postgres-'));
    if (unprivileged.uid !== undefined) chownSync(folder, unprivileged.uid, unprivileged.gid);
    const options = ['--username=amtform', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
    const data = join(folder, 'data');
    const made = spawnSync(programPath('initdb'), [...options, '-D', data], { ...unprivileged, encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
    const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`];
    const server = spawn(programPath('postgres'), ['-D', data, ...settings], { ...unprivileged, stdio: 'ignore' });
    const cluster = new PostgresCluster(folder, server);
    test.after(() => cluster.#stop());
    await cluster.#ready();
    return cluster;
  }

  /** Makes an empty database and returns its address. */
  async database(name: string): Promise<string> {
    await this.query('postgres', `CREATE DATABASE ${name}`);
    return this.url(name);
  }

  /** The address of a database. */
  url(name: string): string {
    return `postgres://amtform@/${name}?host=${encodeURIComponent(this.#folder)}`;
  }

  /** Runs a statement past the receiver and returns its rows. */
  async query(database: string, sql: string): Promise<readonly Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: this.url(database) });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  async #ready(): Promise<void> {
    for (;;) {
      // The last line of this file says `ready` as soon as connections are taken.
      const state = await readFile(join(this.#folder, 'data/postmaster.pid'), 'utf8').catch(() => '');
      if (/^ready\s*$/m.test(state)) return;
      if (this.#server.exitCode !== null) throw new Error(`PostgreSQL has ended with ${this.#server.exitCode}.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async #stop(): Promise<void> {
    if (this.#server.exitCode === null && this.#server.signalCode === null) {
      // Immediate shutdown (PostgreSQL documentation, 19.5): nobody reads the data again.
      this.#server.kill('SIGQUIT');
      await once(this.#server, 'exit');
    }
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** Debian keeps the server's programs below their version and not in the PATH. */
function programPath(name: string): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  const found = folders.map((folder) => join(folder, name)).find(isExecutable);
  if (found === undefined) throw new Error(`PostgreSQL's ${name} was not found. On Debian: apt-get install postgresql`);
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
