import type { StoredDraft } from './draft.js';
import { DraftError } from './draft-error.js';
import { openDatabase } from './open-database.js';
import { readStoredDraft } from './read-draft.js';

/** What a store found of one form. */
export interface FoundDrafts {
  /** Newest first. */
  readonly drafts: readonly StoredDraft[];
  /** How many could not be read any more. They are deleted. */
  readonly broken: number;
}

/**
 * The drafts of all forms of this site in the browser's IndexedDB. Every method throws a `DraftError` where the browser
 * refuses; a later call tries again.
 */
export class DraftStore {
  readonly #factory: IDBFactory | undefined;
  #database: Promise<IDBDatabase> | undefined;

  /** @param factory the platform's `indexedDB`; reading it throws on pages that may store nothing */
  constructor(factory: IDBFactory | undefined) {
    this.#factory = factory;
  }

  /** Stores a draft in the place of the one with its id. Resolves once it is on the disk. */
  async put(draft: StoredDraft): Promise<void> {
    await this.#run('readwrite', (drafts) => drafts.put(draft));
  }

  /** The drafts of a form. Deletes before what is out of date, of whatever form. */
  async find(formId: string, now: number): Promise<FoundDrafts> {
    await this.#deleteExpired(now);
    const records: unknown[] = await this.#run('readonly', (drafts) => drafts.index('formId').getAll(formId));
    const drafts = records.map(readStoredDraft);
    const broken = records.filter((_, i) => !drafts[i]) as readonly { readonly id: string }[];
    for (const { id } of broken) await this.delete(id);
    return {
      drafts: drafts.filter((draft) => draft !== undefined).sort((a, b) => b.savedAt - a.savedAt),
      broken: broken.length,
    };
  }

  /** Deletes a draft, if there is one with this id. */
  async delete(id: string): Promise<void> {
    await this.#run('readwrite', (drafts) => drafts.delete(id));
  }

  async #deleteExpired(now: number): Promise<void> {
    const range = IDBKeyRange.upperBound(now);
    const ids = await this.#run('readonly', (drafts) => drafts.index('expiresAt').getAllKeys(range));
    for (const id of ids) await this.#run('readwrite', (drafts) => drafts.delete(id));
  }

  async #run<Result>(mode: IDBTransactionMode, ask: (drafts: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
    const database = await this.#open();
    return new Promise((resolve, reject) => {
      const fail = (error: DOMException | null) => {
        reject(new DraftError(error?.name === 'QuotaExceededError' ? 'full' : 'unavailable', { cause: error }));
      };
      try {
        // Strict: what is stored survives a phone whose battery dies, not only a browser that crashes.
        const transaction = database.transaction('drafts', mode, { durability: 'strict' });
        const request = ask(transaction.objectStore('drafts'));
        transaction.oncomplete = () => {
          resolve(request.result);
        };
        transaction.onabort = () => {
          fail(transaction.error ?? request.error);
        };
        // Without waiting for the event loop: it may not turn any more when a page goes.
        transaction.commit();
      } catch (error) {
        // A connection that the browser closed: the next call opens another one.
        this.#database = undefined;
        fail(error as DOMException);
      }
    });
  }

  #open(): Promise<IDBDatabase> {
    this.#database ??= openDatabase(this.#factory).then(
      (database) => {
        const forget = () => {
          this.#database = undefined;
        };
        database.onclose = forget;
        // Another window wants to delete or renew the database.
        database.onversionchange = () => {
          forget();
          database.close();
        };
        return database;
      },
      (error: unknown) => {
        this.#database = undefined;
        throw error;
      },
    );
    return this.#database;
  }
}
