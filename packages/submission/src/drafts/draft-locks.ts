/**
 * Which drafts are open in a window now. A draft that no window holds was left behind: its window is gone. Where the
 * browser has no Web Locks (pages without https), every draft counts as left behind; each window writes its own draft
 * all the same.
 */
export class DraftLocks {
  readonly #locks: LockManager | undefined;
  readonly #release = new Map<string, () => void>();

  constructor(locks: LockManager | undefined) {
    this.#locks = locks;
  }

  /** Takes a draft for this window, until it is left or the window goes. Returns false if another window has it. */
  take(id: string): Promise<boolean> {
    if (this.#release.has(id) || !this.#locks) return Promise.resolve(true);
    const locks = this.#locks;
    return new Promise((resolve) => {
      void locks
        .request(lockName(id), { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          if (!lock) return undefined;
          return new Promise<void>((release) => this.#release.set(id, release));
        })
        // Documents without an origin of their own may not lock.
        .catch(() => {
          resolve(true);
        });
    });
  }

  /** Leaves a draft to other windows. */
  leave(id: string): void {
    this.#release.get(id)?.();
    this.#release.delete(id);
  }

  /** Which of these no window holds. */
  async free<Item extends { readonly id: string }>(drafts: readonly Item[]): Promise<readonly Item[]> {
    try {
      const { held = [] } = (await this.#locks?.query()) ?? {};
      return drafts.filter(({ id }) => held.every(({ name }) => name !== lockName(id)));
    } catch {
      return drafts;
    }
  }
}

const lockName = (id: string) => `amtform-draft-${id}`;
