import { DraftError } from './draft-error.js';

const databaseName = 'amtform';

/** Some browsers leave an open request without any answer. */
const patience = 5000;

/** Opens the database of the drafts, and makes it at the first time. Throws a `DraftError` with `unavailable`. */
export function openDatabase(factory: IDBFactory | undefined): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown) => {
      clearTimeout(timer);
      reject(new DraftError('unavailable', { cause }));
    };
    const timer = setTimeout(fail, patience);
    try {
      if (!factory) throw new TypeError('There is no IndexedDB');
      const request = factory.open(databaseName, 1);
      request.onupgradeneeded = () => {
        const drafts = request.result.createObjectStore('drafts', { keyPath: 'id' });
        drafts.createIndex('formId', 'formId');
        drafts.createIndex('expiresAt', 'expiresAt');
      };
      request.onerror = () => {
        fail(request.error);
      };
      request.onsuccess = () => {
        clearTimeout(timer);
        resolve(request.result);
      };
    } catch (error) {
      fail(error);
    }
  });
}
