const storyTimeout = 30_000;

/** A tab that shows one story after the other, so that what Storybook itself consists of is loaded once. */
export class StoryTab {
  #browser;
  #address;
  #context;
  #page;
  #faults = [];
  /** @type {(faults: string[]) => void} */
  #finish = () => {};

  constructor(browser, address) {
    this.#browser = browser;
    this.#address = address;
  }

  /** Shows a story, with nothing left in the browser's storage of those before, and returns what is wrong with it. */
  async show(id) {
    this.#faults = [];
    const finished = new Promise((resolve) => (this.#finish = resolve));
    const late = new Promise((resolve) => setTimeout(resolve, storyTimeout, undefined).unref());
    if (this.#page) await this.#goOn(id);
    else await this.#open(id);
    const told = await Promise.race([finished, late]);
    if (told) return [...this.#faults, ...told];
    // Whatever still goes on in there must not be taken for the next story.
    await this.close();
    return [...this.#faults, 'did not finish in time'];
  }

  async close() {
    await this.#context?.close();
    this.#page = undefined;
  }

  async #open(id) {
    this.#context = await this.#browser.newContext();
    const page = await this.#context.newPage();
    page.on('pageerror', (error) => this.#faults.push(error.message));
    await page.exposeFunction('storyFinished', (faults) => this.#finish(faults));
    await page.addInitScript(listenToStories);
    this.#page = page;
    await page.goto(`${this.#address}/iframe.html?id=${id}&viewMode=story`);
  }

  async #goOn(id) {
    const session = await this.#context.newCDPSession(this.#page);
    const storageTypes = 'local_storage,indexeddb';
    await session.send('Storage.clearDataForOrigin', { origin: this.#address, storageTypes });
    await session.detach();
    await this.#page.evaluate((storyId) => {
      globalThis.sessionStorage.clear();
      globalThis.storyFaults.length = 0;
      globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
    }, id);
  }
}

/** Runs in the page before all else: waits for the channel of Storybook and reports what it tells of each story. */
function listenToStories() {
  const faults = (globalThis.storyFaults = []);
  const failures = ['playFunctionThrewException', 'storyErrored', 'storyThrewException', 'storyMissing'];
  const describe = (error) =>
    `${error?.name ?? error?.title ?? 'Error'}: ${error?.message ?? error?.description ?? ''}`;
  const listen = (channel) => {
    for (const event of failures) {
      channel.on(event, (error) => {
        faults.push(`${event}: ${describe(error)}`);
        if (event !== 'playFunctionThrewException') globalThis.storyFinished([...faults]);
      });
    }
    channel.on('storyFinished', ({ status, reporters }) => {
      for (const { type, status: verdict, result } of reporters) {
        if (verdict !== 'failed') continue;
        const violations = result?.violations ?? [];
        for (const { id, help, nodes } of violations)
          faults.push(`${id}: ${help}: ${nodes.map((n) => n.html).join(' ')}`);
        if (violations.length === 0) faults.push(`${type} failed`);
      }
      if (reporters.every(({ type }) => type !== 'a11y')) faults.push('axe did not run');
      if (status === 'error' && faults.length === 0) faults.push('the story failed');
      globalThis.storyFinished([...faults]);
    });
  };
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      listen(value);
    },
  });
}
