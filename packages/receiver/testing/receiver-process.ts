import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { temporaryFolder } from './temporary-folder.js';

/** Bundles the command `amtform-receiver` for one test and returns the path of the bundle. */
export async function bundleMain(test: TestContext): Promise<string> {
  const root = checkoutRoot();
  // Inside the checkout, so that the bundle finds the packages that stay outside of it.
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const outfile = join(await temporaryFolder(test, cache), 'main.mjs');
  await build({
    entryPoints: [join(root, 'packages/receiver/src/main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@amtform/source'],
    // Everything but the sources of this checkout.
    external: ['fastify', '@fastify/*', '@libsql/*', '@tus/*', 'ajv', 'ajv/*', 'jose', 'pg', 'recheck', 'recheck/*'],
    logLevel: 'error',
  });
  return outfile;
}

/** The checkout that the test runs from, even when it runs as a bundle. */
function checkoutRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'packages/receiver'))) folder = dirname(folder);
  return folder;
}

/** The command `amtform-receiver`, running. */
export class ReceiverProcess {
  readonly #child: ChildProcess;
  #output = '';

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Starts the command with these environment variables only. It is killed when the test ends. */
  static start(test: TestContext, main: string, environment: Record<string, string>): ReceiverProcess {
    const child = spawn(process.execPath, [main], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const started = new ReceiverProcess(child);
    const keep = (text: string) => void (started.#output += text);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    test.after(() => child.kill('SIGKILL'));
    return started;
  }

  /** Everything that it has written so far. */
  get output(): string {
    return this.#output;
  }

  /** Its address, as soon as it listens. */
  async url(): Promise<string> {
    for (;;) {
      const url = /listening at (http:\/\/[\d.:]+)/.exec(this.#output)?.[1];
      if (url !== undefined) return url;
      if (this.#child.exitCode !== null) throw new Error(`The receiver has ended: ${this.#output}`);
      await Promise.race([once(this.#child.stdout!, 'data'), once(this.#child, 'exit')]);
    }
  }

  /** Sends a signal and waits for the end. Returns the exit code, null where the signal ended it. */
  async stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null> {
    const ended = this.ended();
    this.#child.kill(signal);
    return ended;
  }

  /** Waits for the end. Returns the exit code, null where a signal ended it. */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'close');
    return this.#child.exitCode;
  }
}
