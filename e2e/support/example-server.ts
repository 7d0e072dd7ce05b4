import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { inCheckout } from './checkout.js';
import { type StoredSubmission, storedSubmissions } from './stored-submissions.js';

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** The server of the examples as `npm start` runs it, with a free port and a database of its own. */
export class ExampleServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'amtform-e2e-'));
  #port = 0;
  #child: Child | undefined;

  /** Starts a server. It never outlives the tests. */
  static async start(): Promise<ExampleServer> {
    const server = new ExampleServer();
    await server.start();
    process.once('exit', () => server.#child?.kill('SIGKILL'));
    return server;
  }

  /** Address of one of its pages. */
  url(page: string): string {
    return `http://127.0.0.1:${this.#port}/${page}`;
  }

  /** What it has received so far, oldest first. */
  async submissions(): Promise<readonly StoredSubmission[]> {
    return storedSubmissions(pathToFileURL(this.#database).href);
  }

  /** Starts it again after `stop`: same address, same database. */
  async start(): Promise<void> {
    const env = { ...process.env, PORT: String(this.#port), DATABASE: this.#database };
    const child = spawn(process.execPath, [inCheckout('examples/serve.mjs')], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    this.#port = await portOf(child);
  }

  /** Stops it as Ctrl+C does, and waits for its end. */
  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    const end = once(child, 'exit');
    child.kill('SIGTERM');
    await end;
  }

  /** Stops it for good and deletes the database. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #database(): string {
    return join(this.#folder, 'received.db');
  }
}

/** The port that a server says it listens on. Throws with its last words where it ends before. */
async function portOf(child: Child): Promise<number> {
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(text);
    const port = /127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
    if (port && said.includes('Ctrl+C')) {
      child.stdout.resume();
      return Number(port);
    }
  }
  throw new Error(`The server of the examples did not start: ${said}`);
}
