/** All records of the drafts' database as the browser holds them, whoever wrote them. */
export async function storedDrafts(): Promise<readonly Record<string, unknown>[]> {
  return inDrafts('readonly', (drafts) => drafts.getAll());
}

/** Puts a record there, as an older or a broken release might have left it. */
export async function putRecord(record: Record<string, unknown>): Promise<void> {
  await inDrafts('readwrite', (drafts) => drafts.put(record));
}

/** Forgets all drafts, and which of them this window wrote. */
export async function clearDrafts(): Promise<void> {
  sessionStorage.clear();
  await inDrafts('readwrite', (drafts) => drafts.clear());
}

function inDrafts<Result>(
  mode: IDBTransactionMode,
  ask: (drafts: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('amtform', 1);
    opening.onupgradeneeded = () => {
      const drafts = opening.result.createObjectStore('drafts', { keyPath: 'id' });
      drafts.createIndex('formId', 'formId');
      drafts.createIndex('expiresAt', 'expiresAt');
    };
    opening.onerror = () => {
      reject(opening.error!);
    };
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('drafts', mode);
      const request = ask(transaction.objectStore('drafts'));
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(request.result);
      };
    };
  });
}
