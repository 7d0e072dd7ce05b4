import type { KeyStore } from './key-store.js';

/** Keeps texts as long as the page lives. */
export class MemoryKeyStore implements KeyStore {
  readonly #texts = new Map<string, string>();

  async read(name: string): Promise<string | undefined> {
    return this.#texts.get(name);
  }

  async write(name: string, text: string): Promise<void> {
    this.#texts.set(name, text);
  }

  async remove(name: string): Promise<void> {
    this.#texts.delete(name);
  }
}
