import { WebKitDriver } from './webkit-driver.mjs';
import { WebKitPage } from './webkit-page.mjs';

/**
 * Lets Web Test Runner run tests in WebKitGTK, one file after the other in one window. Takes the paths that
 * `WebKitDriver` takes.
 */
export function webKitLauncher(paths) {
  return new WebKitLauncher(paths);
}

class WebKitLauncher {
  name = 'WebKit';
  /** The commands of Web Test Runner choose by this name how to speak to the page. */
  type = 'puppeteer';
  concurrency = 1;
  #driver;
  #page;
  #started;
  #active = new Set();

  constructor(paths) {
    this.#driver = new WebKitDriver(paths);
    this.#page = new WebKitPage(this.#driver);
  }

  async startSession(id, url) {
    this.#started ??= this.#driver.start();
    await this.#started;
    this.#active.add(id);
    await this.#page.setViewport({ width: 800, height: 600 });
    await this.#page.goto(url);
  }

  async stopSession(id) {
    this.#active.delete(id);
    // Ends whatever the tests left running in the page.
    await this.#page.goto('about:blank');
    return {};
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl() {
    return this.#page.url();
  }

  getPage() {
    return this.#page;
  }

  startDebugSession() {
    throw new Error('There is no debugging in WebKit from here. Use BROWSERS=chromium');
  }

  stop() {
    return this.#driver.stop();
  }
}
