import { makeUuid } from './make-uuid.js';

/**
 * Gives out the idempotency keys of one form on one page. A key belongs to the body: whoever presses Send again after a
 * lost answer repeats the same key, and the receiver stores one submission; a changed answer makes another key.
 *
 * Make a new instance when a person starts the form anew: the same answers are a second submission then.
 */
export class IdempotencyKeys {
  readonly #keys = new Map<string, string>();

  /** The key of a body, as `serialise` writes it: always the same for the same text. */
  keyFor(body: string): string {
    const key = this.#keys.get(body) ?? makeUuid();
    this.#keys.set(body, key);
    return key;
  }
}
