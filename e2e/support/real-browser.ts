import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';

interface BrowserScript {
  readonly requireBrowsers: (names: readonly ['chromium']) => { readonly chromium: string };
}

// Not bundled: the script runs itself where it takes itself for the main program.
const script = (await import(new URL('../../scripts/browsers.mjs', import.meta.url).href)) as BrowserScript;

const switches = ['--headless=new', '--no-sandbox', '--no-first-run', '--disable-gpu', '--remote-debugging-port=0'];

/** How often it is looked whether a browser is up, times 50 ms. */
const manyLooks = 400;

/** A Chromium with a profile of its own that outlives it: it can be killed and started again. */
export class RealBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'amtform-profile-'));
  #process: ChildProcess | undefined;
  #browser: Browser | undefined;

  /** Starts it, as somebody does who switches on the computer. */
  async start(): Promise<this> {
    const portFile = join(this.#profile, 'DevToolsActivePort');
    rmSync(portFile, { force: true });
    rmSync(join(this.#profile, 'SingletonLock'), { force: true });
    const { chromium: path } = script.requireBrowsers(['chromium']);
    // A group of its own: all its processes can be killed at once.
    this.#process = spawn(path, [...switches, `--user-data-dir=${this.#profile}`], { detached: true, stdio: 'ignore' });
    const port = await portIn(portFile);
    this.#browser = await connect(`http://127.0.0.1:${port}`);
    return this;
  }

  get isRunning(): boolean {
    return this.#process !== undefined;
  }

  /** Opens a window. */
  async open(url: string): Promise<Page> {
    const page = await this.#browser!.contexts()[0]!.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(url);
    return page;
  }

  /** Kills every process of it, as a power cut does (`kill -9`). */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child?.pid === undefined) return;
    const end = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await end;
    await this.#browser?.close().catch(() => undefined);
  }

  /** Kills it and deletes the profile. */
  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 20 });
  }

  /** Whether the bytes of a text stand in a file of the browser's storage for pages, as one or two bytes a character. */
  storageHolds(text: string): boolean {
    return ['IndexedDB', 'Session Storage', 'Local Storage']
      .flatMap((folder) => filesIn(join(this.#profile, 'Default', folder)))
      .map((file) => readFileSync(file))
      .some((bytes) => bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le')));
  }
}

/** Takes control of a browser. One whose first window opens at this moment may not answer: it is asked again. */
async function connect(address: string): Promise<Browser> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await chromium.connectOverCDP(address, { timeout: 10_000 });
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

async function portIn(file: string): Promise<string> {
  for (let look = 0; look < manyLooks; look += 1) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port) return port;
    await wait(50);
  }
  throw new Error('The browser did not start');
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
