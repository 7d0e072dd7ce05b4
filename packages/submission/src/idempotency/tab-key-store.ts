import type { KeyStore } from './key-store.js';
import { MemoryKeyStore } from './memory-key-store.js';

/** What the tab's own storage does not take. One for the whole page: all who use a name mean the same text. */
const memory = new MemoryKeyStore();

/**
 * Keeps texts as long as the tab lives, over reloads and crashes, in its session storage: no other tab and nobody who
 * opens the page later can read them. Where storage is full or denied it keeps them in memory. `prefix` sets its names
 * apart from those of the page around.
 */
export class TabKeyStore implements KeyStore {
  readonly #prefix: string;

  constructor(prefix = 'amtform:') {
    this.#prefix = prefix;
  }

  async read(name: string): Promise<string | undefined> {
    return attempt((tab) => tab.getItem(this.#prefix + name)) ?? memory.read(this.#prefix + name);
  }

  async write(name: string, text: string): Promise<void> {
    const key = this.#prefix + name;
    const isWritten = attempt((tab) => {
      tab.setItem(key, text);
      return true;
    });
    if (isWritten) return memory.remove(key);
    // What stood there before is not true any more.
    attempt((tab) => tab.removeItem(key));
    return memory.write(key, text);
  }

  async remove(name: string): Promise<void> {
    attempt((tab) => tab.removeItem(this.#prefix + name));
    return memory.remove(this.#prefix + name);
  }
}

/** Sandboxed frames throw already where the storage is looked up, full ones where it is written. */
function attempt<Value>(use: (tab: Storage) => Value): Value | undefined {
  try {
    return use(globalThis.sessionStorage);
  } catch {
    return undefined;
  }
}
