import {
  type Draft,
  DraftError,
  type DraftFault,
  DraftLocks,
  DraftStore,
  IdempotencyKeys,
  makeUuid,
  type StoredDraft,
  TabKeyStore,
  versionStep,
} from '@amtform/submission';
import { draftChanges } from './draft-changes.js';
import type { DraftHost } from './draft-host.js';
import type { DraftNotice } from './draft-notice.js';
import { draftOf } from './draft-of.js';
import { ownDrafts } from './own-drafts.js';
import { SaveSchedule } from './save-schedule.js';

const dayLong = 24 * 60 * 60 * 1000;

/**
 * Keeps the answers of one form while they are given, and finds what was kept before. Every window writes a draft of
 * its own, so that two never overwrite each other. What the storage refuses becomes a notice; the form goes on.
 */
export class DraftKeeper {
  /** What was begun before and can be gone on with, newest first. */
  offers: readonly StoredDraft[] = [];
  /** A draft of a version that is too far away: it can only be taken out as a file. */
  outdated: StoredDraft | undefined;
  /** Whether the answers are kept now. */
  isKept: boolean;
  /** When they were last written, in milliseconds since 1970. */
  savedAt: number | undefined;
  notice: DraftNotice | undefined;
  readonly #host: DraftHost;
  readonly #store = new DraftStore(storage());
  readonly #locks = new DraftLocks((navigator as { readonly locks?: LockManager }).locks);
  readonly #keys: IdempotencyKeys;
  readonly #schedule = new SaveSchedule(() => void this.#save());
  #id = makeUuid();
  #hasEnded = false;
  #isWiped = false;

  constructor(host: DraftHost) {
    this.#host = host;
    this.#keys = new IdempotencyKeys(host.session.definition.id, new TabKeyStore());
    this.isKept = host.settings.keep === 'tab';
    host.session.model.subscribe(() => {
      this.touch();
    });
  }

  /** Looks for what was begun before. */
  async find(): Promise<void> {
    const own = ownDrafts.ids();
    await this.#try(async () => {
      const { drafts, broken } = await this.#store.find(this.#host.session.definition.id, Date.now());
      const free = await this.#locks.free(drafts);
      this.offers = free.filter(({ id, keep }) => id !== this.#id && (keep === 'device' || own.includes(id)));
      if (broken > 0) this.notice = { about: 'fault', fault: 'broken' };
    });
  }

  /** Something changed: it is saved within the second. */
  touch(): void {
    if (this.isKept && !this.#hasEnded) this.#schedule.touch();
  }

  /** Begins to keep the answers, or stops and deletes what is kept. */
  async setKept(isKept: boolean): Promise<void> {
    this.isKept = isKept;
    this.notice = undefined;
    if (isKept) await this.#save();
    else await this.#deleteOwn();
  }

  /** Goes on with an offered draft. */
  async continueWith(draft: StoredDraft): Promise<void> {
    const { version } = this.#host.session.definition;
    if (versionStep(draft.formVersion, version) === 'major') {
      this.outdated = draft;
      this.#host.requestUpdate();
      return;
    }
    // Where another window was faster this one goes on with a copy.
    if (await this.#locks.take(draft.id)) {
      this.#locks.leave(this.#id);
      this.#id = draft.id;
    }
    this.isKept = true;
    this.startAnew();
    this.restore(draft);
  }

  /** Fills the form with a draft, and tells what became of it. */
  restore(draft: Draft): void {
    const { session } = this.#host;
    // Whatever was sent of it before, in this window or another, is known to the receiver by the same key.
    if (draft.seed !== '') void this.#keys.adopt(draft.seed);
    session.model.restore(draft);
    this.notice = {
      about: 'restored',
      changes: draftChanges(draft, session.model),
      withheld: draft.withheld,
    };
    const page = session.pages.some(({ id }) => id === draft.page) ? draft.page : (session.pages[0]?.id ?? '');
    this.#host.goTo(page);
  }

  /** Leaves the offered drafts alone. */
  startAnew(): void {
    this.offers = [];
    this.outdated = undefined;
    this.#host.requestUpdate();
  }

  /** Deletes an offered draft. */
  async deleteOffer({ id }: StoredDraft): Promise<void> {
    await this.#try(async () => {
      await this.#store.delete(id);
      ownDrafts.remove(id);
      this.offers = this.offers.filter((draft) => draft.id !== id);
      this.outdated = undefined;
      this.notice = { about: 'deleted' };
    });
  }

  /** The answers are sent: nothing of them stays. */
  async wipe(): Promise<void> {
    this.#hasEnded = this.#isWiped = true;
    this.#schedule.end();
    await Promise.all([this.#deleteOwn(), this.#keys.renew()]);
  }

  /** The form is gone from the page, or another one stands in its place. */
  end(): void {
    this.#hasEnded = true;
    this.#schedule.end();
    this.#locks.leave(this.#id);
  }

  async #save(): Promise<void> {
    const { session, settings } = this.#host;
    const seed = await this.#keys.seed();
    if (this.#isWiped) return;
    const savedAt = Date.now();
    const expiresAt = savedAt + settings.days * dayLong;
    const draft: StoredDraft = { ...draftOf(session, savedAt), seed, id: this.#id, keep: settings.keep, expiresAt };
    ownDrafts.add(this.#id);
    void this.#locks.take(this.#id);
    await this.#try(async () => {
      await this.#store.put(draft);
      this.savedAt = savedAt;
      if (this.notice?.about === 'fault') this.notice = undefined;
    });
  }

  async #deleteOwn(): Promise<void> {
    this.#schedule.drop();
    const isKnown = ownDrafts.ids().includes(this.#id);
    if (!isKnown) return;
    await this.#try(async () => {
      await this.#store.delete(this.#id);
      ownDrafts.remove(this.#id);
      this.#locks.leave(this.#id);
      this.savedAt = undefined;
      if (!this.#hasEnded) this.notice = { about: 'deleted' };
    });
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.savedAt = undefined;
      this.notice = { about: 'fault', fault: faultOf(error) };
    }
    this.#host.requestUpdate();
  }
}

/** Why something did not work, from whatever was thrown. */
export function faultOf(error: unknown): DraftFault {
  return error instanceof DraftError ? error.fault : 'unavailable';
}

/** The browser's storage; only looking at it throws where it is blocked. */
function storage(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}
