import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const startTimeout = 30_000;

/** GTK reserves so much room for the tool bar that a window could not become as narrow as 320 pixels (WCAG 1.4.10). */
const smallToolBar = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/** The programs behind a `WebKitDriver`: WebKitWebDriver and, where there is no DISPLAY, an invisible one. */
export class WebKitProcesses {
  #paths;
  #children = [];
  #settings = '';

  /** Takes the absolute paths of WebKitWebDriver and, where there is no DISPLAY, Xvfb. */
  constructor({ webKitDriver, xvfb }) {
    this.#paths = { webKitDriver, xvfb };
  }

  /** Starts the programs and returns the port on which the driver will answer. */
  async start() {
    process.once('exit', () => this.#children.forEach((child) => child.kill()));
    this.#settings = mkdtempSync(join(tmpdir(), 'amtform-webkit-'));
    mkdirSync(join(this.#settings, 'gtk-3.0'));
    writeFileSync(join(this.#settings, 'gtk-3.0', 'gtk.css'), smallToolBar);
    const display = process.env.DISPLAY || (await this.#startDisplay());
    const port = await freePort();
    const environment = { DISPLAY: display, XDG_CONFIG_HOME: this.#settings };
    this.#run(this.#paths.webKitDriver, ['--host=127.0.0.1', `--port=${port}`], environment);
    return port;
  }

  /** Ends what was started, and waits until it has ended. */
  async stop() {
    for (const child of this.#children.splice(0).reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill();
      await once(child, 'exit');
    }
    if (this.#settings) rmSync(this.#settings, { recursive: true, force: true });
  }

  /** Xvfb chooses a free display itself and writes its number to the file descriptor it is told. */
  async #startDisplay() {
    const screen = ['-screen', '0', '1600x1200x24'];
    const child = this.#run(this.#paths.xvfb, ['-displayfd', '3', ...screen, '-nolisten', 'tcp']);
    const [number] = await once(child.stdio[3], 'data', { signal: AbortSignal.timeout(startTimeout) });
    return `:${String(number).trim()}`;
  }

  #run(program, parameters, environment = {}) {
    const child = spawn(program, parameters, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...environment },
    });
    this.#children.push(child);
    return child;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  server.close();
  await once(server, 'close');
  return port;
}
