import type { FastifyBaseLogger } from 'fastify';
import type { UploadFolder } from '../uploads/upload-folder.js';
import type { Store } from './store.js';

const day = 24 * 60 * 60 * 1000;

/** Days for which the answer to a sending is kept, so that a repeated one gets it again. */
const responseDays = 7;

/** Where something is kept. */
interface House {
  readonly store: Store;
  readonly uploads?: UploadFolder | undefined;
}

/** What is kept how long. */
interface HouseRules {
  /** Days after which a submission is deleted; undefined for never. */
  readonly retentionDays: number | undefined;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'error'>;
}

/**
 * Deletes now and every hour what has been kept long enough. Returns a function that ends it. A store that is
 * unavailable is asked again an hour later.
 */
export function keepHouse({ store, uploads }: House, { retentionDays, log }: HouseRules): () => void {
  const clean = async () => {
    try {
      const now = Date.now();
      await store.forgetResponsesBefore(new Date(now - responseDays * day).toISOString());
      await uploads?.removeExpired();
      if (retentionDays !== undefined) await deleteOld(store, { now, retentionDays, log });
    } catch (error) {
      log.error({ err: error }, 'deleting what is old failed');
    }
  };
  void clean();
  const timer = setInterval(() => void clean(), day / 24);
  timer.unref();
  return () => clearInterval(timer);
}

async function deleteOld(
  store: Store,
  { now, retentionDays, log }: HouseRules & { now: number; retentionDays: number },
) {
  const before = new Date(now - retentionDays * day).toISOString();
  const count = await store.removeReceivedBefore(before);
  if (count === 0) return;
  const at = new Date(now).toISOString();
  await store.addAccess({ at, who: 'retention', action: 'delete', subject: `before ${before}`, count });
  log.info({ who: 'retention', action: 'delete', count }, 'access');
}
