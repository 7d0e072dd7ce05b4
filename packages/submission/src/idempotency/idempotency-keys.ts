import type { KeyStore } from './key-store.js';
import { makeUuid } from './make-uuid.js';
import { MemoryKeyStore } from './memory-key-store.js';
import { namedUuid } from './named-uuid.js';

/**
 * Gives out the idempotency keys of one form that a person fills in. A key belongs to the draft and the body: whoever
 * sends again after a lost answer, after a reload or from a copy of the tab repeats the same key, and the receiver
 * stores one submission; a changed answer makes another key.
 *
 * The draft is known by a random seed in a `KeyStore`, under a name of the form. `renew` after the receipt: the same
 * answers are a second submission then.
 */
export class IdempotencyKeys {
  readonly #name: string;
  readonly #store: KeyStore;
  #reading: Promise<string> | undefined;

  constructor(name = 'form', store: KeyStore = new MemoryKeyStore()) {
    this.#name = `seed:${name}`;
    this.#store = store;
  }

  /** The key of a body: always the same for the same text in the same draft. */
  async keyFor(body: string): Promise<string> {
    return namedUuid(await this.seed(), body);
  }

  /** What the draft is known by: whoever keeps the draft elsewhere keeps this with it. */
  seed(): Promise<string> {
    this.#reading ??= this.#readOnce();
    return this.#reading;
  }

  /** Goes on with a draft that was kept elsewhere: the same answers have the same key as there. */
  async adopt(seed: string): Promise<void> {
    await this.#store.write(this.#name, seed);
  }

  /** Forgets the draft. */
  async renew(): Promise<void> {
    await this.#store.remove(this.#name);
  }

  /** Without a `finally` of promises, which old scripts of a page take away. */
  async #readOnce(): Promise<string> {
    try {
      return await this.#readSeed();
    } finally {
      this.#reading = undefined;
    }
  }

  async #readSeed(): Promise<string> {
    const kept = await this.#store.read(this.#name);
    if (kept !== undefined) return kept;
    const seed = makeUuid();
    await this.#store.write(this.#name, seed);
    return seed;
  }
}
