import type { KeyStore } from './key-store.js';
import { MemoryKeyStore } from './memory-key-store.js';

/**
 * Keeps texts as long as the tab lives, over reloads and crashes, in its session storage: no other tab and nobody who
 * opens the page later can read them. Where storage is full or denied it keeps them in memory. `prefix` sets its names
 * apart from those of the page around.
 */
export class TabKeyStore implements KeyStore {
  readonly #prefix: string;
  readonly #memory = new MemoryKeyStore();

  constructor(prefix = 'amtform:') {
    this.#prefix = prefix;
  }

  async read(name: string): Promise<string | undefined> {
    return (await this.#memory.read(name)) ?? attempt((tab) => tab.getItem(this.#prefix + name)) ?? undefined;
  }

  async write(name: string, text: string): Promise<void> {
    await this.#memory.write(name, text);
    attempt((tab) => tab.setItem(this.#prefix + name, text));
  }

  async remove(name: string): Promise<void> {
    await this.#memory.remove(name);
    attempt((tab) => tab.removeItem(this.#prefix + name));
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
