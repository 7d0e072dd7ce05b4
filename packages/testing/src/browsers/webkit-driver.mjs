import { setTimeout as pause } from 'node:timers/promises';
import { WebKitProcesses } from './webkit-processes.mjs';

const startTimeout = 30_000;
const answerTimeout = 60_000;

/** One WebKitGTK window, driven by the WebDriver protocol (https://www.w3.org/TR/webdriver2/). */
export class WebKitDriver {
  #processes;
  #miniBrowser;
  #session = '';

  /** Takes the absolute paths of WebKitWebDriver, MiniBrowser and, where there is no DISPLAY, Xvfb. */
  constructor(paths) {
    this.#processes = new WebKitProcesses(paths);
    this.#miniBrowser = paths.miniBrowser;
  }

  /** Opens the window. Throws where a program does not answer within 30 seconds. */
  async start() {
    const address = `http://127.0.0.1:${await this.#processes.start()}/session`;
    const browserOptions = { binary: this.#miniBrowser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } };
    const { sessionId } = await untilReachable(() => send('POST', address, { capabilities }));
    this.#session = `${address}/${sessionId}`;
  }

  /** Sends a command of the protocol, for example `('POST', 'url', { url })`, and returns its value. Throws on refusal. */
  command(method, path, body) {
    return send(method, `${this.#session}/${path}`, body);
  }

  /** Runs the body of a function in the page and returns what it returns. */
  run(script, ...values) {
    return this.command('POST', 'execute/sync', { script, args: values });
  }

  /** Closes the window and ends all processes. */
  async stop() {
    // A driver that does not answer any more is ended like one that does.
    if (this.#session) await send('DELETE', this.#session).catch(() => undefined);
    await this.#processes.stop();
  }
}

async function send(method, address, body) {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(answerTimeout),
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
  return value;
}

/** Repeats a request while nobody listens at its address yet; any answer, also a refusal, ends the waiting. */
async function untilReachable(request) {
  const end = Date.now() + startTimeout;
  for (;;) {
    try {
      return await request();
    } catch (error) {
      // `fetch` throws a TypeError where it cannot connect.
      if (!(error instanceof TypeError) || Date.now() > end) throw error;
      await pause(50);
    }
  }
}
